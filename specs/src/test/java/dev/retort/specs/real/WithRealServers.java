package dev.retort.specs.real;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the {@link RealServers} to tests: started for the first class that asks, stopped after the last of the run. A
 * class is skipped where there are none; a parameter alone could only fail.
 */
final class WithRealServers implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        servers(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RealServers.class;
    }

    @Override
    public RealServers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return servers(context);
    }

    private static RealServers servers(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(WithRealServers.class))
                .computeIfAbsent(RealServers.class, first -> RealServers.start(), RealServers.class);
    }
}
