package org.twinhall.drawing;

/**
 * The compositions of an emblem: a border, and within it one of six ways to fill the field, which
 * reaches twelve stitches from the middle.
 */
enum Pattern {

    /** A large star, its bays and the corners filled. */
    STAR {
        @Override
        void sew(Stitches cloth, Chance chance) {
            var size = chance.oneOf(5, 6);
            cloth.sew(Motifs.star(size, chance.below(6)), 0, 0, 12);
            cloth.sewFourTimes(small(chance), 10, 10, 2);
            var bay = chance.oneOf(Motifs.seed(), Motifs.diamond(2, 1), Motifs.eye());
            onAxes(cloth, bay, 10, 2);
        }
    },

    /** Diamonds around a small star, corners with something larger. */
    DIAMOND {
        @Override
        void sew(Stitches cloth, Chance chance) {
            cloth.sew(Motifs.diamond(12, chance.below(3)), 0, 0, 12);
            cloth.unpick((x, y) -> Math.abs(x) + Math.abs(y) <= 6);
            cloth.sew(Motifs.star(2, chance.oneOf(0, 2, 3)), 0, 0, 4);
            cloth.sewFourTimes(small(chance), 10, 10, 2);
        }
    },

    /** Four cypresses that stand around a star. */
    CYPRESSES {
        @Override
        void sew(Stitches cloth, Chance chance) {
            var tree = Motifs.cypress(8, 3);
            cloth.sew(Motifs.star(2, chance.oneOf(0, 2, 3)), 0, 0, 4);
            cloth.sew(tree, 0, -5, 8).sew(tree.turned(), 5, 0, 8);
            cloth.sew(tree.overturned(), 0, 5, 8).sew(tree.turned().turned().turned(), -5, 0, 8);
            var corner = chance.oneOf(Motifs.diamond(4, chance.below(4)), Motifs.star(2, chance.below(6)));
            cloth.sewFourTimes(corner, 8, 8, 4);
        }
    },

    /** A garden: trees on a ground of chevrons, a star above. */
    GARDEN {
        @Override
        void sew(Stitches cloth, Chance chance) {
            ground(cloth, chance.below(2));
            if (chance.below(2) == 0) {
                cloth.sew(Motifs.star(3, chance.below(6)), 0, -6, 6);
                cloth.sew(Motifs.cypress(18, 3), -9, 7, 18).sew(Motifs.cypress(18, 3), 9, 7, 18);
                cloth.sew(Motifs.diamond(3, 1), 0, 4, 3);
            } else {
                cloth.sew(Motifs.cypress(19, 4), 0, 7, 19);
                cloth.sew(Motifs.cypress(11, 3), -9, 7, 11).sew(Motifs.cypress(11, 3), 9, 7, 11);
                var above = Motifs.star(2, chance.oneOf(0, 2, 3));
                cloth.sew(above, -8, -8, 4).sew(above, 8, -8, 4);
            }
        }
    },

    /** Bands across, as on the breast panel of a dress. */
    BANDS {
        @Override
        void sew(Stitches cloth, Chance chance) {
            var stars = Motifs.star(2, chance.oneOf(0, 2, 3));
            var row = chance.oneOf(stars, Motifs.diamond(4, chance.below(4)));
            cloth.sew(row, -8, 0, 4).sew(row, 0, 0, 4).sew(row, 8, 0, 4);
            var band = chance.oneOf(Border.TRIANGLES, Border.ZIGZAG, Border.DIAMONDS, Border.CROSSES);
            cloth.sew((x, y) -> line(x, y, band), 0, 0, 12);
        }

        private int line(int x, int y, Border band) {
            var away = Math.abs(y);
            return switch (away) {
                case 6 -> Motif.A;
                case 7, 8, 9 -> band.at(away - 7, Math.abs(x));
                case 11 -> x % 2 == 0 ? Motif.B : Motif.NONE;
                case 12 -> x % 2 == 0 ? Motif.NONE : Motif.B;
                default -> Motif.NONE;
            };
        }
    },

    /** A net of diamonds with a figure in each mesh. */
    NET {
        @Override
        void sew(Stitches cloth, Chance chance) {
            var within = chance.oneOf(Motifs.seed(), Motifs.eye(), Motifs.diamond(2, 1),
                    Motifs.diamond(3, 2), Motifs.star(1, 0));
            var knots = chance.below(2) == 0;
            cloth.sew((x, y) -> thread(x, y, knots), 0, 0, 12);
            for (var y = -12; y <= 12; y += 6) {
                for (var x = -12; x <= 12; x += 6) {
                    if ((x + y) % 12 == 0) {
                        inField(cloth, within, x, y);
                    }
                }
            }
        }

        private int thread(int x, int y, boolean knots) {
            var falling = Math.abs(Math.floorMod(x - y, 12) - 6);
            var rising = Math.abs(Math.floorMod(x + y, 12) - 6);
            if (falling > 1 && rising > 1) {
                return Motif.NONE;
            }
            return knots == (falling <= 1 && rising <= 1) ? Motif.B : Motif.A;
        }

        private void inField(Stitches cloth, Motif motif, int x, int y) {
            cloth.sew((dx, dy) -> Math.max(Math.abs(x + dx), Math.abs(y + dy)) <= 12 ? motif.at(dx, dy) : Motif.NONE, x, y, 3);
        }
    };

    abstract void sew(Stitches cloth, Chance chance);

    /** A cloth sewn as chance has it. */
    static Stitches sewn(Chance chance) {
        var cloth = new Stitches();
        cloth.sew(chance.oneOf(Border.values()).around(Stitches.MIDDLE), 0, 0, Stitches.MIDDLE);
        chance.oneOf(values()).sew(cloth, chance);
        return cloth;
    }

    private static Motif small(Chance chance) {
        return chance.oneOf(Motifs.flower(), Motifs.eye(), Motifs.diamond(2, 1), Motifs.star(1, 0));
    }

    private static void onAxes(Stitches cloth, Motif motif, int distance, int reach) {
        cloth.sew(motif, distance, 0, reach).sew(motif, -distance, 0, reach);
        cloth.sew(motif, 0, distance, reach).sew(motif, 0, -distance, reach);
    }

    private static void ground(Stitches cloth, int kind) {
        cloth.sew((x, y) -> {
            var row = y - 8;
            var border = kind == 0 ? Border.ZIGZAG : Border.TRIANGLES;
            return row == 0 ? Motif.A : row >= 2 && row <= 4 ? border.at(4 - row, Math.abs(x)) : Motif.NONE;
        }, 0, 0, 12);
    }
}
