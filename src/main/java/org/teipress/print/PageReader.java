package org.teipress.print;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.Block;
import org.apache.fop.area.CTM;
import org.apache.fop.area.Footnote;
import org.apache.fop.area.LineArea;
import org.apache.fop.area.MainReference;
import org.apache.fop.area.NormalFlow;
import org.apache.fop.area.Page;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.InlineArea;
import org.apache.fop.area.inline.InlineParent;
import org.apache.fop.area.inline.TextArea;
import org.apache.fop.fo.Constants;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFRenderer;

/**
 * Paints the pages and reads them on the way: counts the lines of the text, finds where each address came to stand,
 * and sets the numbers of lines into the margin. Used for one layout.
 *
 * <p>The addresses that steer it are those of {@code fo/keys.xsl}: lines are counted in blocks {@code lines-…}, but not in
 * blocks {@code uncounted-…} in them; a block {@code anew-…} begins the count anew, where that goes by sections.
 */
final class PageReader extends IFRenderer {

    /** Lines whose tops are nearer to each other than this (thousandths of a point) are one line: cells side by side. */
    private static final int SAME = 3000;

    /** Lines lower than this only hold what takes no room. */
    private static final int LOW = 2500;

    /** Lines higher than this hold an image. */
    private static final int HIGH = 60_000;

    private static final String ROOM = "room-";
    private static final String TIERS = "tiers-";

    /** Begins the address of a verse or a line of the source whose number, behind the equals sign, stands in the margin. */
    private static final String OWN = "own-";

    private final IFDocumentHandler handler;
    private final ReadPages read;
    private final MarginNumbers margin;
    private final SideNotes beside;
    private final LineCount count;
    private final boolean paints;
    private final Deque<Double> origins = new ArrayDeque<>(List.of(0.0));
    private final List<String> waiting = new ArrayList<>();
    private Line line = new Line(new StringBuilder(), false);
    private double top = Double.NEGATIVE_INFINITY;
    private int row;
    private boolean isText;
    private boolean counts;
    private Rectangle2D body = new Rectangle2D.Double();
    private String headed = "";
    private boolean isDropped;

    /** The line being painted. */
    private static final class Line {
        private final StringBuilder text;
        private final boolean isNumbered;
        private int size;
        private double baseline;
        private int written;
        private String own = "";

        Line(StringBuilder text, boolean isNumbered) {
            this.text = text;
            this.isNumbered = isNumbered;
        }
    }

    /** A reader of pages that go to {@code handler}; {@code paints}: whether they are the edition or only a trial. */
    PageReader(FOUserAgent agent, IFDocumentHandler handler, Feet feet, boolean paints) {
        super(agent);
        this.handler = handler;
        this.paints = paints;
        this.margin = new MarginNumbers(feet.step(), feet.side(), feet.own().orElse(feet.side()));
        this.beside = new SideNotes(feet.beside().orElse(""), feet.numbersBeside());
        this.read = new ReadPages(feet.counted().filter("page"::equals).isPresent(), feet.wanted(),
                feet.cited());
        this.count = new LineCount(feet.counted().orElse("none"));
        setDocumentHandler(handler);
    }

    /** What was read. */
    ReadPages read() {
        return read;
    }

    @Override
    protected void renderPageAreas(Page page) {
        read.page();
        count.page();
        margin.page();
        body = page.getRegionViewport(Constants.FO_REGION_BODY).getViewArea();
        read.rows().page(body.getHeight());
        read.feet().page(body.getHeight());
        if (!paints) {
            renderRegionViewport(page.getRegionViewport(Constants.FO_REGION_BODY));
            return;
        }
        int folio = currentPageViewport.getPageNumber();
        super.renderPageAreas(page);
        if (!margin.isEmpty()) {
            handler.getContext().resetStructureTreeElement();
            try {
                margin.paint(handler.startPageContent(), fontInfo, body, folio);
            } catch (IFException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    protected void startVParea(CTM ctm, Rectangle clip) {
        origins.push(origins.getFirst() + ctm.toArray()[5]);
        super.startVParea(ctm, clip);
    }

    @Override
    protected void endVParea() {
        super.endVParea();
        origins.pop();
    }

    /** A cell of a table, whose lines are placed from its own corner. */
    @Override
    protected void renderReferenceArea(Block block) {
        origins.push(origins.getFirst() + currentBPPosition + block.getYOffset() + block.getSpaceBefore());
        super.renderReferenceArea(block);
        origins.pop();
    }

    @Override
    protected void renderMainReference(MainReference reference) {
        isText = true;
        super.renderMainReference(reference);
        isText = false;
    }

    /** Notes that go to the margin leave no rule behind where they were the only ones. */
    @Override
    protected void renderFootnote(Footnote foot) {
        if (beside.place(foot, body, currentPageViewport.getPageNumber() % 2 == 1)) {
            foot.setSeparator(null);
        } else if (foot.getSeparator() != null) {
            read.rows().rule(foot.getSeparator().getBPD());
            lower(foot);
        }
        super.renderFootnote(foot);
    }

    /** White that notes have before them stands above the rule. */
    private static void lower(Footnote foot) {
        if (foot.getChildAreas() != null && foot.getChildAreas().get(0) instanceof Block notes
                && notes.getTrait(Trait.PADDING_BEFORE) instanceof Integer white) {
            notes.addTrait(Trait.PADDING_BEFORE, 0);
            foot.setTop(foot.getTop() + white);
        }
    }

    @Override
    protected void renderFlow(NormalFlow flow) {
        top = Double.NEGATIVE_INFINITY;
        super.renderFlow(flow);
    }

    @Override
    protected void renderBlock(Block block) {
        boolean before = counts;
        if (block.getTrait(Trait.PROD_ID) instanceof String id) {
            if (isText && Rows.isRow(id)) {
                read.rows().begins(id, currentPageViewport.getPageNumber(), origins.getFirst() + currentBPPosition - body.getY());
            } else if (isText) {
                enter(id);
            } else if (read.isWanted(id)) {
                read.seen(id, spot());
            } else if (id.startsWith(ROOM)) {
                read.room(id.substring(ROOM.length()));
                read.rows().note(id.substring(ROOM.length()), block.getAllocBPD());
            } else if (id.startsWith(TIERS)) {
                read.feet().takes(id.substring(TIERS.length()), block.getAllocBPD());
            }
        }
        int above = row;
        super.renderBlock(block);
        if (isText && block.getChildAreas() != null && block.getChildAreas().get(0) instanceof LineArea) {
            read.feet().block(above + 1, row);
        }
        counts = before;
    }

    private void enter(String id) {
        if (id.startsWith("lines-")) {
            counts = true;
            count.text(id.substring(id.lastIndexOf('-')));
        } else if (id.startsWith("uncounted-")) {
            counts = false;
        } else if (id.startsWith("anew-")) {
            count.section();
        } else if (id.startsWith("foot-") || read.isWanted(id)) {
            waiting.add(id);
        }
    }

    @Override
    protected void renderLineArea(LineArea area) {
        double begins = origins.getFirst() + currentBPPosition + area.getSpaceBefore();
        boolean isLow = area.getBPD() < LOW;
        boolean isNumbered = isText && counts && !isLow && area.getBPD() < HIGH;
        boolean isNew = isNumbered && Math.abs(begins - top) >= SAME;
        if (isNew) {
            count.line();
            top = begins;
        }
        row++;
        Line outer = line;
        line = new Line(new StringBuilder(), isNumbered);
        if (isText) {
            read.ends(currentPageViewport.getPageNumber(), begins + area.getBPD() - body.getY());
        }
        if (isText && !isLow) {
            waiting.forEach(id -> read.seen(id, spot()));
            // What stands between blocks, such as the beginning of a page, is named by the line of text that follows.
            waiting.removeIf(id -> isNumbered || !id.startsWith("mention-"));
        }
        super.renderLineArea(area);
        number(line, isNew);
        line = outer;
    }

    private void number(Line painted, boolean isNew) {
        if (isNew) {
            margin.line(count.number(), painted.baseline, painted.size);
        }
        if (!painted.own.isEmpty()) {
            margin.own(painted.own, painted.baseline, painted.size);
        }
        if (painted.written > 0) {
            margin.written(painted.written, painted.baseline, painted.size);
        }
    }

    @Override
    protected void renderInlineArea(InlineArea area) {
        if (!(area.getTrait(Trait.PROD_ID) instanceof String id)) {
            super.renderInlineArea(area);
            return;
        }
        if (isText && id.startsWith("foot-") || read.isWanted(id)) {
            read.seen(id, spot());
            read.rows().hangs(id, currentPageViewport.getPageNumber());
        }
        Line here = line;
        if (id.startsWith(SideNotes.ANCHOR)) {
            beside.anchor(id, () -> here.baseline);
        } else if (id.startsWith("written-") && here.written == 0) {
            here.written = Integer.parseInt(id.split("-")[1]);
        } else if (id.startsWith(OWN)) {
            here.own = URLDecoder.decode(id.substring(id.indexOf('=') + 1), StandardCharsets.UTF_8);
        }
        boolean isSame = id.startsWith("head-last-") && words(area).equals(headed);
        headed = id.startsWith("head-first-") ? words(area) : headed;
        isDropped = id.startsWith(DropCapitals.LETTER);
        if (!isSame) {
            super.renderInlineArea(area);
        }
        isDropped = false;
    }

    /** What a run of a running head says, without a dash before it. */
    private static String words(InlineArea area) {
        return area instanceof TextArea text ? text.getText() : area instanceof InlineParent parent
                ? parent.getChildAreas().stream().map(PageReader::words).collect(Collectors.joining())
                        .replaceFirst("^\\s*–\\s*", "") : "";
    }

    private ReadPages.Spot spot() {
        return new ReadPages.Spot(read.pages() - 1, row, currentPageViewport.getPageNumberString(),
                counts ? count.number() : 0, line.text, line.text.length());
    }

    @Override
    protected void renderText(TextArea area) {
        if (line.isNumbered) {
            line.text.append(area.getText().replace("\u2060", ""));
        }
        if (isText && !isDropped) {
            int size = area.getTrait(Trait.FONT_SIZE) instanceof Integer s ? s : 0;
            if (size > line.size) {
                line.size = size;
                line.baseline = origins.getFirst() + currentBPPosition + area.getBlockProgressionOffset()
                        + area.getBaselineOffset();
            }
        }
        if (paints) {
            super.renderText(area);
        }
    }
}
