package org.teipress.registers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Places by their coordinates, on a plane with meridians and parallels (Mercator's projection, so that tiles of a map server
 * fit below). Names stand where they cover nothing; a place whose name finds no room has it when it is pointed at.
 */
final class PlaceMap {

    private static final double WIDTH = 960;
    private static final double MARGIN = 60;
    private static final double LETTER = 7.2;
    private static final double LINE = 16;
    /** Degrees between meridians and between parallels, the first that gives few enough. */
    private static final double[] STEPS = {0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30};

    /** A place: its name, where a click leads, how often it is spoken of, and where it lies. */
    record Point(String name, String href, int weight, double latitude, double longitude) {
    }

    /** A rectangle of the drawing. */
    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final double west;
    private final double north;
    private final double scale;
    private final double height;
    private final List<Point> points;

    private PlaceMap(List<Point> points) {
        this.points = points;
        double east = points.stream().mapToDouble(Point::longitude).max().orElse(0);
        double least = points.stream().mapToDouble(Point::longitude).min().orElse(0);
        double top = points.stream().mapToDouble(p -> y(p.latitude())).max().orElse(0);
        double bottom = points.stream().mapToDouble(p -> y(p.latitude())).min().orElse(0);
        double span = Math.max(0.2, Math.max(east - least, (top - bottom) * 1.1));
        this.scale = (WIDTH - 2 * MARGIN) / span;
        this.west = (east + least) / 2 - WIDTH / 2 / scale;
        this.height = Math.max(280, (top - bottom) * scale + 2 * MARGIN);
        this.north = (top + bottom) / 2 + height / 2 / scale;
    }

    static PlaceMap of(List<Point> points) {
        return new PlaceMap(points);
    }

    /** The point of an entry, if it has coordinates; those about the poles are on no such map. */
    static Optional<Point> point(Merged entry, String href) {
        String[] numbers = entry.geo().split(" ");
        if (numbers.length != 2 || Math.abs(Double.parseDouble(numbers[0])) > 85) {
            return Optional.empty();
        }
        return Optional.of(new Point(entry.name(), href, entry.weight(), Double.parseDouble(numbers[0]),
                Double.parseDouble(numbers[1])));
    }

    private static double y(double latitude) {
        return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2)));
    }

    private static double latitude(double y) {
        return Math.toDegrees(2 * Math.atan(Math.exp(Math.toRadians(y))) - Math.PI / 2);
    }

    private double across(double longitude) {
        return (longitude - west) * scale;
    }

    private double down(double latitude) {
        return (north - y(latitude)) * scale;
    }

    /** The drawing in numbers: its size, its lines, its places with their names. */
    Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("width", WIDTH);
        shown.put("height", round(height));
        shown.put("lines", lines());
        shown.put("points", places());
        return shown;
    }

    private List<Map<String, Object>> lines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        double east = west + WIDTH / scale;
        double south = north - height / scale;
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && (east - west) / STEPS[i] <= 9; i--) {
            step = STEPS[i];
        }
        for (double at = Math.ceil(west / step) * step; at <= east; at += step) {
            lines.add(Map.of("way", "meridian", "at", round(across(at)), "label", degrees(at, "E", "W")));
        }
        for (double at = Math.ceil(latitude(south) / step) * step; at <= latitude(north); at += step) {
            lines.add(Map.of("way", "parallel", "at", round(down(at)), "label", degrees(at, "N", "S")));
        }
        return lines;
    }

    private static String degrees(double at, String positive, String negative) {
        String number = String.format(Locale.ROOT, "%.2f", Math.abs(at)).replaceAll("\\.?0+$", "");
        return number + "°" + (number.equals("0") ? "" : " " + (at > 0 ? positive : negative));
    }

    /** Those most spoken of find room for their names first. */
    private List<Map<String, Object>> places() {
        List<Box> taken = new ArrayList<>();
        points.forEach(p -> taken.add(dot(p)));
        List<Map<String, Object>> places = new ArrayList<>();
        points.stream().sorted(Comparator.comparing(Point::weight).reversed().thenComparing(Point::name)).forEach(p -> {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("name", p.name());
            place.put("href", p.href());
            place.put("at", p.latitude() + " " + p.longitude());
            place.put("x", round(across(p.longitude())));
            place.put("y", round(down(p.latitude())));
            place.put("r", round(radius(p)));
            Optional<Box> room = room(p, taken);
            room.ifPresent(taken::add);
            Box label = room.orElseGet(() -> inside(offers(p)));
            place.put("labelX", round(label.left()));
            place.put("labelY", round(label.bottom() - 4));
            place.put("crowded", room.isEmpty());
            places.add(place);
        });
        return places;
    }

    private static double radius(Point point) {
        return Math.min(12, 4 + Math.sqrt(point.weight()));
    }

    private Box dot(Point point) {
        double r = radius(point) + 1;
        double x = across(point.longitude());
        double y = down(point.latitude());
        return new Box(x - r, y - r, x + r, y + r);
    }

    /** Where a name that has no room of its own shows while its place is pointed at. */
    private static Box inside(List<Box> offers) {
        return offers.stream().filter(o -> o.left() > 2 && o.right() < WIDTH - 2).findFirst().orElse(offers.get(0));
    }

    /** Inside the drawing, on nothing else. */
    private Optional<Box> room(Point point, List<Box> taken) {
        return offers(point).stream().filter(o -> o.left() > 2 && o.right() < WIDTH - 2 && o.top() > 14 && o.bottom() < height - 14)
                .filter(o -> taken.stream().noneMatch(o::meets)).findFirst();
    }

    /** Right of the dot, left of it, above or below. */
    private List<Box> offers(Point point) {
        Box dot = dot(point);
        double wide = point.name().length() * LETTER;
        double middle = (dot.top() + dot.bottom()) / 2;
        double center = (dot.left() + dot.right()) / 2;
        return List.of(
                new Box(dot.right() + 2, middle - LINE / 2, dot.right() + 2 + wide, middle + LINE / 2),
                new Box(dot.left() - 2 - wide, middle - LINE / 2, dot.left() - 2, middle + LINE / 2),
                new Box(center - wide / 2, dot.top() - LINE, center + wide / 2, dot.top()),
                new Box(center - wide / 2, dot.bottom(), center + wide / 2, dot.bottom() + LINE));
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
