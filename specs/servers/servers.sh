#!/usr/bin/env bash
# Real servers for the specs in specs/src/test/real, on 127.0.0.1 and on ports that the system chooses:
#   httpbin  an API that echoes what it is sent (Debian's python3-httpbin)
#   nginx    files, gzip, redirects, Basic authentication, a limit of content, a slow answer; and TLS on ports of their own, each with another certificate
#
# usage: servers.sh start|stop|status DIR
# Everything is kept in DIR: pid files, logs, and ports.properties with the ports (closed: nobody listens there). start leaves alone what runs already,
# stop ends only what was started in DIR. Exit codes: 1 failed, 2 usage, 3 packages are missing.
set -euo pipefail

PATH=$PATH:/usr/sbin:/sbin
PYTHON=/usr/bin/python3 # Debian's own, which has Debian's packages; -I: whatever the environment says
SERVERS=(httpbin nginx)

usage() {
    echo "usage: $0 start|stop|status DIR" >&2
    exit 2
}

missing_packages() {
    "$PYTHON" -I -c 'import httpbin' 2>/dev/null || echo python3-httpbin
    command -v nginx >/dev/null || echo nginx-light
    command -v openssl >/dev/null || echo openssl
}

pid() {
    cat "$DIR/$1.pid" 2>/dev/null || true
}

# Whether that server was started in DIR and still runs; a number that another process has by now does not count.
runs() {
    local pid
    pid=$(pid "$1")
    [ -n "$pid" ] && tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF -- "$DIR"
}

# Starts a command in the background, with its own log and pid file.
background() {
    local name=$1
    shift
    setsid "$@" >>"$DIR/$name.log" 2>&1 </dev/null &
    echo $! >"$DIR/$name.pid"
}

is_open() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# Waits until that server has opened all of its ports; fails when it ends before.
wait_for() {
    local name=$1 port
    shift
    for port in "$@"; do
        for _ in $(seq 300); do
            ! is_open "$port" || continue 2
            runs "$name" || return 1
            sleep 0.1
        done
        return 1
    done
}

# That many free ports, one a line; all are held until the last is known, so that no two are the same.
free_ports() {
    "$PYTHON" -I - "$1" <<'PYTHON'
import socket, sys
held = [socket.create_server(('127.0.0.1', 0)) for _ in range(int(sys.argv[1]))]
for server in held:
    print(server.getsockname()[1])
PYTHON
}

# Keeps a port on which nobody listens, too, so that nobody else opens it meanwhile.
start_httpbin() {
    local port=$DIR/httpbin.port
    rm -f "$port"
    background httpbin "$PYTHON" -I -c '
import os, socket, sys
from httpbin import app
from werkzeug.serving import make_server
server = make_server("127.0.0.1", 0, app, threaded=True)
closed = socket.socket()
closed.bind(("127.0.0.1", 0))
with open(sys.argv[1] + ".new", "w") as file:
    print(server.port, closed.getsockname()[1], file=file)
os.rename(sys.argv[1] + ".new", sys.argv[1])
server.serve_forever()
' "$port"
    for _ in $(seq 600); do
        [ ! -e "$port" ] || break
        runs httpbin || return 1
        sleep 0.1
    done
    read -r HTTPBIN CLOSED <"$port" || return 1
    wait_for httpbin "$HTTPBIN"
}

# A certificate that nobody signed, and those of an authority (ca.crt): one for this host, one for another, one that is
# over, and one for a client, in a store with its key. All have one key.
certificates() {
    [ ! -s "$DIR/client.p12" ] || return 0
    openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 \
        -keyout "$DIR/tls.key" -out "$DIR/tls.crt" 2>>"$DIR/openssl.log"
    openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/CN=Authority of the specs" \
        -keyout "$DIR/ca.key" -out "$DIR/ca.crt" 2>>"$DIR/openssl.log"
    rm -f "$DIR"/ca.index* && touch "$DIR/ca.index"
    signed signed IP:127.0.0.1 "$(day '1 day ago')" "$(day '30 days')" \
        && signed wrong DNS:other.example "$(day '1 day ago')" "$(day '30 days')" \
        && signed over IP:127.0.0.1 "$(day 2020-01-01)" "$(day 2020-02-01)" \
        && signed client DNS:client.example "$(day '1 day ago')" "$(day '30 days')" \
        && openssl pkcs12 -export -in "$DIR/client.crt" -inkey "$DIR/tls.key" -passout pass:changeit \
            -out "$DIR/client.p12" 2>>"$DIR/openssl.log"
}

day() {
    date -u -d "$1" +%Y%m%d%H%M%SZ
}

# Signs a certificate: its name, for whom it is, and the times between which it is valid.
signed() {
    local name=$1 for=$2 from=$3 to=$4
    openssl req -new -key "$DIR/tls.key" -subj "/CN=$name" -out "$DIR/$name.csr" 2>>"$DIR/openssl.log"
    cat >"$DIR/ca.cnf" <<CONFIGURATION
[ca]
default_ca = authority
[authority]
database = $DIR/ca.index
new_certs_dir = $DIR
certificate = $DIR/ca.crt
private_key = $DIR/ca.key
default_md = sha256
rand_serial = yes
unique_subject = no
policy = any
x509_extensions = names
[any]
commonName = supplied
[names]
subjectAltName = $for
CONFIGURATION
    openssl ca -batch -notext -config "$DIR/ca.cnf" -startdate "$from" -enddate "$to" \
        -in "$DIR/$name.csr" -out "$DIR/$name.crt" 2>>"$DIR/openssl.log"
}

# Files with a fixed time, so that their ETag is the same everywhere.
files() {
    mkdir -p "$DIR/files"
    echo hello >"$DIR/files/hello.txt"
    echo '{"name": "Ada", "tags": ["a", "b"]}' >"$DIR/files/user.json"
    printf 'a line that is repeated\n%.0s' $(seq 200) >"$DIR/files/long.txt"
    head -c 12582912 /dev/zero | tr '\0' a >"$DIR/files/big.txt"
    head -c 33554432 /dev/zero | tr '\0' a >"$DIR/files/huge.txt"
    touch -d 2026-01-31T10:15:00Z "$DIR"/files/*
    echo "ada:$(openssl passwd -apr1 s3cret-word)" >"$DIR/users"
    chmod 755 "$DIR" "$DIR/files"
    chmod 644 "$DIR"/files/* "$DIR/users"
}

nginx_configuration() {
    [ "$(id -u)" != 0 ] || echo "user root;"
    cat <<CONFIGURATION
worker_processes 1;
daemon off;
pid $DIR/nginx.run;
error_log stderr;
events { worker_connections 256; }
http {
    access_log off;
    client_body_temp_path $DIR/nginx-temp;
    proxy_temp_path $DIR/nginx-temp;
    fastcgi_temp_path $DIR/nginx-temp;
    uwsgi_temp_path $DIR/nginx-temp;
    scgi_temp_path $DIR/nginx-temp;
    types { text/plain txt; application/json json; }
    gzip on;
    gzip_types text/plain;
    gzip_min_length 1000;
    absolute_redirect off;
    root $DIR/files;
    server {
        listen 127.0.0.1:$1;
        location = /moved/301 { return 301 /hello.txt; }
        location = /moved/302 { return 302 /hello.txt; }
        location = /moved/303 { return 303 /hello.txt; }
        location = /moved/307 { return 307 /echo/anything; }
        location = /moved/308 { return 308 /echo/anything; }
        location = /loop { return 302 /loop; }
        location /echo/ { proxy_pass http://127.0.0.1:$HTTPBIN/; }
        location = /small { client_max_body_size 10; proxy_pass http://127.0.0.1:$HTTPBIN/anything; }
        location /private/ { auth_basic specs; auth_basic_user_file $DIR/users; alias $DIR/files/; }
        location /slow/ { gzip off; limit_rate 20; alias $DIR/files/; }
        location = /closed { return 444; }
        location = /connection { return 200 '{"connection": \$connection, "requests": \$connection_requests}'; }
    }
    ssl_certificate_key $DIR/tls.key;
    server { listen 127.0.0.1:$2 ssl; ssl_certificate $DIR/tls.crt; }
    server { listen 127.0.0.1:$3 ssl; ssl_certificate $DIR/signed.crt; }
    server { listen 127.0.0.1:$4 ssl; ssl_certificate $DIR/wrong.crt; }
    server { listen 127.0.0.1:$5 ssl; ssl_certificate $DIR/over.crt; }
    server {
        listen 127.0.0.1:$6 ssl;
        ssl_certificate $DIR/signed.crt;
        ssl_client_certificate $DIR/ca.crt;
        ssl_verify_client on;
        location = /who { return 200 '\$ssl_client_s_dn'; }
    }
}
CONFIGURATION
}

# Somebody may take a port between the asking and the opening; then with others, thrice.
start_nginx() {
    local ports
    certificates && files || return 1
    for _ in 1 2 3; do
        mapfile -t ports < <(free_ports 6)
        nginx_configuration "${ports[@]}" >"$DIR/nginx.conf"
        background nginx nginx -p "$DIR" -e stderr -c "$DIR/nginx.conf"
        NGINX=${ports[0]} NGINX_TLS=${ports[1]} SIGNED=${ports[2]} WRONG=${ports[3]} OVER=${ports[4]} ASKS=${ports[5]}
        ! wait_for nginx "${ports[@]}" || return 0
        stop_one nginx
    done
    return 1
}

stop_one() {
    local pid
    pid=$(pid "$1")
    if runs "$1"; then
        kill "$pid"
        for _ in $(seq 50); do
            runs "$1" || break
            sleep 0.1
        done
        ! runs "$1" || kill -9 "$pid"
    fi
    rm -f "$DIR/$1.pid"
}

start() {
    local missing name
    missing=$(missing_packages | xargs)
    if [ -n "$missing" ]; then
        echo "these Debian packages are missing: $missing (apt-get install --no-install-recommends $missing)" >&2
        exit 3
    fi
    if runs httpbin && runs nginx && [ -e "$DIR/ports.properties" ]; then
        return 0
    fi
    stop
    mkdir -p "$DIR"
    for name in "${SERVERS[@]}"; do
        : >"$DIR/$name.log"
        if ! "start_$name"; then
            echo "$name did not start; $DIR/$name.log ends with:" >&2
            tail -5 "$DIR/$name.log" >&2
            stop
            exit 1
        fi
    done
    cat >"$DIR/ports.properties" <<PORTS
httpbin=$HTTPBIN
nginx=$NGINX
nginx.tls=$NGINX_TLS
nginx.signed=$SIGNED
nginx.wrong=$WRONG
nginx.over=$OVER
nginx.asks=$ASKS
closed=$CLOSED
PORTS
}

stop() {
    local name
    for name in "${SERVERS[@]}"; do
        stop_one "$name"
    done
    rm -f "$DIR/ports.properties"
}

status() {
    local name
    for name in "${SERVERS[@]}"; do
        if runs "$name"; then echo "$name runs, pid $(pid "$name")"; else echo "$name does not run"; fi
    done
    cat "$DIR/ports.properties" 2>/dev/null || true
}

[ $# = 2 ] || usage
DIR=$(realpath -m -- "$2")
case $1 in
    start | stop | status) "$1" ;;
    *) usage ;;
esac
