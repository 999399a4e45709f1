package dev.retort.brittle;

import dev.retort.Extension;
import dev.retort.http.Content;
import dev.retort.http.Credentials;
import dev.retort.http.MediaType;
import dev.retort.match.Matcher;
import dev.retort.match.Matchers;
import dev.retort.match.Mismatches;
import dev.retort.match.Operator;
import dev.retort.match.ValuePath;
import dev.retort.source.Fields;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Answer;
import dev.retort.spec.Reading;
import dev.retort.spec.Rendering;
import dev.retort.spec.auth.AuthKind;
import dev.retort.spec.auth.AuthSpec;
import dev.retort.spec.content.ContentKind;
import dev.retort.spec.content.ContentSpec;
import dev.retort.spec.expect.Expectation;
import dev.retort.spec.expect.ExpectationKind;
import dev.retort.spec.expect.Finding;
import dev.retort.template.Arity;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.template.Surroundings;
import dev.retort.template.TemplateFilter;
import dev.retort.template.TemplateFunction;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose words throw when a test is run. */
public final class ThrowsWhileRunning implements Extension {

    private static final String NAME = "brittle";

    @Override
    public List<Operator> operators() {
        return List.of(new Compared());
    }

    @Override
    public List<TemplateFunction> functions() {
        return List.of(new Called());
    }

    @Override
    public List<TemplateFilter> filters() {
        return List.of(new Filtered());
    }

    @Override
    public List<ContentKind> contents() {
        return List.of(new Sent());
    }

    @Override
    public List<AuthKind> auths() {
        return List.of(new Proved());
    }

    @Override
    public List<ExpectationKind> expectations() {
        return List.of(new Expected());
    }

    private record Compared() implements Operator {
        @Override
        public String name() {
            return "$brittle";
        }

        @Override
        public Matcher read(SourceNode operand, Matchers reader) {
            return new Matcher() {
                @Override
                public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
                    throw new IllegalStateException("matcher");
                }

                @Override
                public Set<NameUse> names() {
                    return Set.of();
                }

                @Override
                public String expectation(Scope scope) {
                    return "nothing";
                }
            };
        }
    }

    private record Called() implements TemplateFunction {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Arity arity() {
            return Arity.NONE;
        }

        @Override
        public Parsed<Optional<Value>> call(List<Value> arguments, Surroundings surroundings) {
            throw new IllegalStateException("function");
        }
    }

    private record Filtered() implements TemplateFilter {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Arity arity() {
            return Arity.NONE;
        }

        @Override
        public Parsed<Optional<Value>> apply(Optional<Value> value, List<Value> arguments, Surroundings surroundings) {
            throw new AssertionError("filter");
        }
    }

    private record Sent() implements ContentKind {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public ContentSpec read(SourceNode node, Reading reading) {
            return new ContentSpec() {
                @Override
                public Optional<Content> render(Rendering rendering, Optional<MediaType> explicit) {
                    return Optional.of(new ThrownWhileSent());
                }

                @Override
                public Set<NameUse> names() {
                    return Set.of();
                }
            };
        }
    }

    private record Proved() implements AuthKind {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public AuthSpec read(SourceNode node, Reading reading) {
            return new AuthSpec() {
                @Override
                public Optional<Credentials> render(Rendering rendering) {
                    return Optional.of(request -> {
                        throw new IllegalStateException("credentials");
                    });
                }

                @Override
                public Set<NameUse> names() {
                    return Set.of();
                }
            };
        }
    }

    private record Expected() implements ExpectationKind {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
            return new Expectation() {
                @Override
                public List<Finding> check(Answer answer, Scope scope, Problems problems) {
                    throw new IllegalStateException("expectation");
                }

                @Override
                public Set<NameUse> names() {
                    return Set.of();
                }
            };
        }
    }
}
