package dev.retort.brittle;

import dev.retort.Extension;
import dev.retort.match.Matcher;
import dev.retort.match.Matchers;
import dev.retort.match.Operator;
import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.spec.auth.AuthKind;
import dev.retort.spec.auth.AuthSpec;
import dev.retort.spec.content.ContentKind;
import dev.retort.spec.content.ContentSpec;
import dev.retort.spec.expect.Expectation;
import dev.retort.spec.expect.ExpectationKind;
import java.util.List;

/** Whose words throw when a spec is read. */
public final class ThrowsWhileReading implements Extension {

    @Override
    public List<Operator> operators() {
        return List.of(new Operator() {
            @Override
            public String name() {
                return "$brittleReading";
            }

            @Override
            public Matcher read(SourceNode operand, Matchers reader) {
                throw new IllegalStateException("operator");
            }
        });
    }

    @Override
    public List<ContentKind> contents() {
        return List.of(new Content());
    }

    @Override
    public List<AuthKind> auths() {
        return List.of(new Auth());
    }

    @Override
    public List<ExpectationKind> expectations() {
        return List.of(new Expected());
    }

    private record Content() implements ContentKind {
        @Override
        public String name() {
            return "brittleReading";
        }

        @Override
        public ContentSpec read(SourceNode node, Reading reading) {
            throw new IllegalStateException("content");
        }
    }

    private record Auth() implements AuthKind {
        @Override
        public String name() {
            return "brittleReading";
        }

        @Override
        public AuthSpec read(SourceNode node, Reading reading) {
            throw new IllegalStateException("auth");
        }
    }

    private record Expected() implements ExpectationKind {
        @Override
        public String name() {
            return "brittleReading";
        }

        @Override
        public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
            throw new NoClassDefFoundError("expectation");
        }
    }
}
