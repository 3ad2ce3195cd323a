package org.teipress.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant to write. Stateless. */
public final class NearestName {

    /** Above this many candidates a search would take longer than it helps. */
    private static final int MOST = 20_000;

    private NearestName() {
    }

    /** The candidate that differs least from {@code wanted}; empty if none is near enough. */
    public static Optional<String> of(String wanted, Collection<String> candidates) {
        if (candidates.size() > MOST || wanted.length() > 60) {
            return Optional.empty();
        }
        int allowed = wanted.length() < 3 ? 0 : wanted.length() < 5 ? 1 : wanted.length() < 9 ? 2 : 3;
        String best = "";
        int least = allowed + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) > allowed || candidate.equals(wanted)) {
                continue;
            }
            int distance = candidate.equalsIgnoreCase(wanted) ? 0
                    : distance(wanted.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT), least);
            if (distance < least || distance == least && least <= allowed && candidate.compareTo(best) < 0) {
                least = distance;
                best = candidate;
            }
        }
        return least <= allowed ? Optional.of(best) : Optional.empty();
    }

    /** Insertions, deletions, replacements and exchanges of neighbours; stops counting at {@code limit}. */
    private static int distance(String a, String b, int limit) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            int least = Integer.MAX_VALUE;
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : cheapest(d, a, b, i, j);
                least = Math.min(least, d[i][j]);
            }
            if (least > limit) {
                return limit + 1;
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
