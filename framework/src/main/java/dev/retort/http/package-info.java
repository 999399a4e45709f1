/**
 * One exchange: a {@link dev.retort.http.Request} goes in, an {@link dev.retort.http.Exchange} comes out, and what
 * stands in it is what happened on the wire: each hop, each field as it was sent, the time of each phase, and a named
 * failure where there was no response. Contents, cookies, redirects, timeouts and {@link dev.retort.http.Cancellation}
 * live here, and with them the only uses of Apache HttpClient. No specs, no templates, no values: this room imports no
 * other room.
 *
 * <p>Of Apache HttpClient the connections are used: pool, streams, TLS. Its chain of handlers and interceptors is not,
 * because each of them hides something that a test wants to see: it retries, redirects, decodes, adds fields, skips
 * what it cannot read. What happens here instead stands in {@link dev.retort.http.Journey} (hops),
 * {@link dev.retort.http.ClassicTransport} (one hop) and {@link dev.retort.http.Conversation} (one request and its
 * response).
 *
 * <p>For authors of extensions: {@link dev.retort.http.Request}, {@link dev.retort.http.Content},
 * {@link dev.retort.http.Credentials} and what they are made of. The rest is internal.
 */
@NullMarked
package dev.retort.http;

import org.jspecify.annotations.NullMarked;
