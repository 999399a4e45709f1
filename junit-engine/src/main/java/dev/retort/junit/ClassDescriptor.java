package dev.retort.junit;

import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;

/** A class that stands for specs; Surefire counts only what is below one. */
final class ClassDescriptor extends AbstractTestDescriptor {

    static final String SEGMENT = "class";

    private final ClassSpecs specs;

    ClassDescriptor(UniqueId parent, ClassSpecs specs) {
        super(
                parent.append(SEGMENT, specs.type().getName()),
                specs.type().getSimpleName(),
                ClassSource.from(specs.type()));
        this.specs = specs;
    }

    ClassSpecs specs() {
        return specs;
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }
}
