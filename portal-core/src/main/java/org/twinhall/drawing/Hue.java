package org.twinhall.drawing;

/**
 * The cloths and threads of the emblems: a ground and two colours that stand out from it.
 *
 * <p>These are the colours of pictures that no theme can reach (mails, Open Graph). On pages a theme
 * paints {@code .emblem-hue-0} and so on, with colours of its own.
 */
public enum Hue {

    LINEN("#F3EADA", "#A6421F", "#4B5D23"),
    OLIVE("#46571F", "#F6EBD2", "#F0B878"),
    SEA("#1F5C7A", "#F7EFDD", "#F3C27B"),
    BLUSH("#F6E4DA", "#7C1F2E", "#1F5C7A"),
    BRICK("#8C3517", "#FBEBD3", "#F5C489"),
    SAGE("#E2EBDD", "#2F5D3A", "#A6421F"),
    NIGHT("#222B2D", "#EC7F63", "#E9C46A"),
    SKY("#E1ECF0", "#1B4965", "#A0451C");

    private final String ground;
    private final String a;
    private final String b;

    Hue(String ground, String a, String b) {
        this.ground = ground;
        this.a = a;
        this.b = b;
    }

    /** The colour of the cloth, as {@code #RRGGBB}. */
    public String ground() {
        return ground;
    }

    /** The colour of the first thread. */
    public String a() {
        return a;
    }

    /** The colour of the second thread. */
    public String b() {
        return b;
    }

    /** The class a theme paints this hue by. */
    public String cssClass() {
        return "emblem-hue-" + ordinal();
    }
}
