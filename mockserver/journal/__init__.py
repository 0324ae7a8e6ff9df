"""The journal of requests and answers, which tests query and pages show."""
