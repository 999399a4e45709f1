package dev.retort.specs.maven;

/** The files of a project whose specs talk to a WireMock of their own. */
final class MockedUsers {

    static final String CONFIGURATION = """
            environments:
              default: {baseUrl: "${mock.url}"}
            mock: {mappings: wiremock}
            """;

    static final String STUBS = """
            {"mappings": [
              {"request": {"method": "POST", "urlPath": "/users"},
               "response": {"status": 201, "headers": {"Location": "/users/7"}, "jsonBody": {"id": 7, "name": "Ada"}}},
              {"request": {"method": "POST", "urlPath": "/broken"},
               "response": {"status": 500, "jsonBody": {"name": "Bob"}}},
              {"request": {"method": "GET", "urlPath": "/users/7"},
               "response": {"status": 200, "jsonBody": {"id": 7, "name": "Ada"}}}
            ]}
            """;

    static final String GREEN = """
            name: Users
            tests:
              - name: creates a user
                request: POST /users
                json: {name: Ada}
                expect: {status: 201, json: {id: 7}}
                capture: {id: $.id}
              - name: reads the user
                tags: [smoke]
                request: GET /users/${id}
                expect: {json: {name: Ada}}
            """;

    private MockedUsers() {}
}
