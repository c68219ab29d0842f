package org.treatmentjourney.query.access;

/**
 * Text that a table and a file both take. What somebody typed may hold what neither does, and nobody's look may stay
 * unwritten for that.
 */
public final class Plain {

    private static final int LONGEST = 300;
    private static final int UNREADABLE = 0xFFFD;

    private Plain() {}

    public static String text(String any) {
        return any.codePoints()
                .limit(LONGEST)
                .map(one -> isPlain(one) ? one : UNREADABLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPlain(int one) {
        return !Character.isISOControl(one) && Character.getType(one) != Character.SURROGATE;
    }
}
