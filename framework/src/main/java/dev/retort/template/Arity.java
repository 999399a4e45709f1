package dev.retort.template;

/** How many arguments a function or filter takes: from {@code least} to {@code most}, both allowed. */
public record Arity(int least, int most) {

    public static final Arity NONE = new Arity(0, 0);
    public static final Arity ONE = new Arity(1, 1);

    public boolean allows(int count) {
        return least <= count && count <= most;
    }

    /** {@code no argument}, {@code 1 argument}, {@code 1 to 2 arguments}. */
    public String shown() {
        if (most == 0) {
            return "no argument";
        }
        if (least == most) {
            return least + (least == 1 ? " argument" : " arguments");
        }
        return least + " to " + most + " arguments";
    }
}
