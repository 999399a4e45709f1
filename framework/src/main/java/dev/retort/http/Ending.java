package dev.retort.http;

/** How an exchange ended. */
public sealed interface Ending permits Response, TransportFailure, Cancelled {}
