<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:tp="https://teipress.org/ns/prepared"
                xmlns:c="https://teipress.org/ns/convention"
                xmlns:m="https://teipress.org/ns/mode"
                xmlns:f="https://teipress.org/ns/function"
                exclude-result-prefixes="xs map c m f">

  <!--
    Second pass of step 40: what neighbours in the line do to each other. For each view the line of a block is read once, as
    a reader of that view would meet it: letters, signs, ends of lines, and blocks that part it. What is found is noted by
    node, for the third pass:
      drop    this sign merges with its neighbour, or is a space beside a space
      after, before   the gap's bracket on the left, on the right, has merged
      trim    the sign's first space stands beside another
      hyphen  a hyphen goes before this node
      break   the line ends here;  space  a space is needed here
      close, open   at a line's end: brackets to close before it and to open again behind it (text)
  -->

  <!-- Notes by node. In: the document after the first pass. -->
  <xsl:function name="f:line-notes" as="map(*)">
    <xsl:param name="document" as="document-node()"/>
    <xsl:variable name="notes" as="map(*)*">
      <xsl:for-each select="f:blocks-to-read($document)">
        <xsl:variable name="line" as="node()*">
          <xsl:apply-templates mode="m:line"/>
        </xsl:variable>
        <xsl:sequence select="if (f:may-meet($line)) then f:views-of(.) ! f:read-line($line, .) else ()"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="map:merge($notes ! map:entry(?node, .), map { 'duplicates': 'combine' })"/>
  </xsl:function>

  <!--
    Reads one line. State: prior, the last character seen ("" at the beginning of a block, " " for any space); close,
    the closing sign that may yet merge; over, what stood between since; tail, the first sign behind the last letter;
    wait, a space to be set, and blank, one that was set, which depend on what follows; open, brackets that stand open;
    stands, the sign that also stands for a gap whose own is not printed; view.
  -->
  <xsl:function name="f:read-line" as="map(*)*">
    <xsl:param name="line" as="node()*"/>
    <xsl:param name="view" as="xs:string"/>
    <xsl:iterate select="$line">
      <xsl:param name="state" as="map(*)" select="map { 'prior': '', 'over': '', 'view': $view }"/>
      <xsl:param name="prior" as="xs:string" select="''"/>
      <!-- Whether nothing waits for the next: most text only changes what was seen last. -->
      <xsl:param name="idle" as="xs:boolean" select="true()"/>
      <xsl:param name="unseen" as="element(tp:view)?"/>
      <xsl:choose>
        <!-- We are in what this view does not show. -->
        <xsl:when test="exists($unseen)">
          <xsl:next-iteration>
            <xsl:with-param name="unseen" select="$unseen[not(. is current())]"/>
          </xsl:next-iteration>
        </xsl:when>
        <xsl:when test="$idle and self::text()">
          <xsl:next-iteration>
            <xsl:with-param name="prior" select="f:last-of(., $prior)"/>
          </xsl:next-iteration>
        </xsl:when>
        <xsl:when test="self::tp:view or self::tp:*[@names][not(contains-token(@names, $view))]">
          <xsl:next-iteration>
            <xsl:with-param name="unseen" select="self::tp:view[not(contains-token(@names, $view))]"/>
          </xsl:next-iteration>
        </xsl:when>
        <xsl:otherwise>
          <xsl:variable name="next" as="map(*)" select="f:read(map:put($state, 'prior', $prior), .)"/>
          <xsl:sequence select="$next?notes ! map:put(., 'view', $view)"/>
          <xsl:next-iteration>
            <xsl:with-param name="state" select="if (exists($next?notes)) then map:remove($next, 'notes') else $next"/>
            <xsl:with-param name="prior" select="$next?prior"/>
            <xsl:with-param name="idle" select="empty(($next?close, $next?tail, $next?wait, $next?blank))"/>
          </xsl:next-iteration>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <!-- The state behind a node of the line. -->
  <xsl:function name="f:read" as="map(*)">
    <xsl:param name="state" as="map(*)"/>
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        if ($node/self::text()) then f:read-text($state, $node, false())
        else if ($node/self::tp:sign) then f:read-sign($state, $node)
        else if ($node/self::tp:line-end) then f:read-line-end($state, $node)
        else f:read-block($state, $node)"/>
  </xsl:function>

  <!-- The last character behind a text, any white space being a space; "" still, where a block begins with nothing else. -->
  <xsl:function name="f:last-of" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="prior" as="xs:string"/>
    <xsl:variable name="last" as="xs:string" select="substring($text, string-length($text))"/>
    <xsl:sequence select="
        if (normalize-space($last) ne '') then $last
        else if ($last eq '' or $prior eq '' and normalize-space($text) eq '') then $prior
        else ' '"/>
  </xsl:function>

  <!-- A note for the settling: what is to be done at a node. -->
  <xsl:function name="f:note" as="map(*)">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="what" as="xs:string"/>
    <xsl:sequence select="map { 'node': generate-id($node), 'what': $what }"/>
  </xsl:function>

  <!-- A state in which some entries have changed. -->
  <xsl:function name="f:state" as="map(*)">
    <xsl:param name="state" as="map(*)"/>
    <xsl:param name="changes" as="map(*)"/>
    <xsl:sequence select="map:merge(($state, $changes), map { 'duplicates': 'use-last' })"/>
  </xsl:function>

  <!-- Letters, or signs that stand for letters. A bracket waits across spaces and what its joint lets it merge over. -->
  <xsl:function name="f:read-text" as="map(*)">
    <xsl:param name="state" as="map(*)"/>
    <xsl:param name="node" as="node()"/>
    <xsl:param name="trails" as="xs:boolean"/>
    <xsl:variable name="text" as="xs:string" select="string($node)"/>
    <xsl:variable name="first" as="xs:string" select="f:blank-as-space(substring($text, 1, 1))"/>
    <xsl:variable name="over" as="xs:string" select="$state?over || $text"/>
    <xsl:variable name="waiting" as="xs:boolean" select="exists($state?close) and f:may-stand-between($state?close, $over)"/>
    <xsl:sequence select="
        if ($text eq '') then $state
        else f:state($state, map {
          'prior': f:last-of($text, $state?prior),
          'close': $state?close[$waiting],
          'over': if ($waiting) then $over else '',
          'tail': if (normalize-space($text) eq '') then $state?tail else if ($trails) then ($state?tail, $node)[1] else (),
          'wait': (), 'blank': (),
          'notes': ($state?wait[$first ne ' '] ! f:note(., 'space'), $state?blank[$first eq ' '] ! f:note(., 'drop')) })"/>
  </xsl:function>

  <!-- A character, any white space being a space. -->
  <xsl:function name="f:blank-as-space" as="xs:string">
    <xsl:param name="character" as="xs:string"/>
    <xsl:sequence select="if ($character = ('&#10;', '&#9;', '&#13;')) then ' ' else $character"/>
  </xsl:function>

  <!-- Whether a bracket may still merge with the next one over what stands between. -->
  <xsl:function name="f:may-stand-between" as="xs:boolean">
    <xsl:param name="close" as="element(tp:sign)"/>
    <xsl:param name="over" as="xs:string"/>
    <xsl:sequence select="translate(translate($over, '&#10;&#9;&#13;', '   '), string($f:joints($close/@join)/@over), '') eq ''"/>
  </xsl:function>

  <!-- A sign: merges with the one before it, or is like letters. -->
  <xsl:function name="f:read-sign" as="map(*)">
    <xsl:param name="state" as="map(*)"/>
    <xsl:param name="sign" as="element(tp:sign)"/>
    <xsl:variable name="blank" as="xs:boolean" select="string($sign) eq ' '"/>
    <xsl:variable name="trims" as="xs:boolean"
        select="starts-with($sign, ' ') and $state?prior = ('', ' ') and not($blank)"/>
    <xsl:variable name="trimmed" as="map(*)" select="
        if ($trims) then f:state($state, map { 'notes': f:note($sign, 'trim') }) else $state"/>
    <xsl:sequence select="
        if ($sign/@ends-line and $state?prior eq '') then f:state($state, map { 'notes': f:note($sign, 'drop') })
        else if ($blank) then
          if ($state?prior = ('', ' ')) then f:state($state, map { 'notes': f:note($sign, 'drop') })
          else f:state($state, map {
            'prior': ' ', 'over': $state?over || ' ', 'tail': ($state?tail, $sign)[1], 'blank': $sign })
        else if ($sign/@side eq 'open' and $state?close/@join = $sign/@join and not(f:are-apart($state, $sign)))
          then f:merged-signs($state, $sign)
        else if ($sign/@join) then f:read-bracket($trimmed, $sign)
        else f:with-notes(f:read-text($state, $sign, $sign/@side ne 'only' or $sign/@trails = 'yes'), $trimmed?notes)"/>
  </xsl:function>

  <!-- A state with further notes. -->
  <xsl:function name="f:with-notes" as="map(*)">
    <xsl:param name="state" as="map(*)"/>
    <xsl:param name="notes" as="map(*)*"/>
    <xsl:sequence select="if (empty($notes)) then $state else map:put($state, 'notes', ($state?notes, $notes))"/>
  </xsl:function>

  <!-- A closing bracket and an equal opening one behind it: neither is printed, and the bracket stays open. -->
  <xsl:function name="f:merged-signs" as="map(*)">
    <xsl:param name="state" as="map(*)"/>
    <xsl:param name="sign" as="element(tp:sign)"/>
    <xsl:variable name="close" as="element(tp:sign)" select="$state?close"/>
    <!-- What stands for the gap on the left, which may be the sign of one before it. -->
    <xsl:variable name="left" as="element(tp:sign)*" select="
        if ($state?stands?gap is $close/..) then $state?stands?sign else f:body-of($close, $state?view)"/>
    <xsl:variable name="right" as="element(tp:sign)*" select="f:body-of($sign, $state?view)"/>
    <xsl:variable name="one" as="xs:boolean" select="f:is-one-gap($state, $sign)"/>
    <xsl:sequence select="f:state($state, map {
        'close': (), 'over': '', 'open': ($sign, $state?open),
        'stands': if ($one) then map { 'gap': $sign/.., 'sign': $left } else (),
        'notes': (f:note($close, 'drop'), f:note($sign, 'drop'),
          if ($one) then $right ! f:note(., 'drop')
          else ($left[@before] ! f:note(., 'before'), $right[@after] ! f:note(., 'after'))) })"/>
  </xsl:function>

  <!-- The sign between the brackets of a gap, in one view. In: one of the brackets. -->
  <xsl:function name="f:body-of" as="element(tp:sign)*">
    <xsl:param name="bracket" as="element(tp:sign)"/>
    <xsl:param name="view" as="xs:string"/>
    <xsl:sequence select="$bracket/../tp:sign[@side eq 'only'][contains-token(@names, $view)]"/>
  </xsl:function>

  <!-- Whether the brackets that meet are those of two gaps of unknown extent with the same sign. -->
  <xsl:function name="f:are-alike" as="xs:boolean">
    <xsl:param name="state" as="map(*)"/>
    <xsl:param name="sign" as="element(tp:sign)"/>
    <xsl:variable name="gaps" as="element()*" select="($state?close/.., $sign/..)[self::tei:gap]"/>
    <xsl:variable name="bodies" as="xs:string*"
        select="($state?close, $sign) ! string(f:body-of(., $state?view)[1])"/>
    <xsl:sequence select="
        count($gaps) eq 2 and $bodies[1] ne '' and $bodies[1] eq $bodies[2]
        and (every $gap in $gaps satisfies f:extent($gap)?kind = ('unknown', 'none'))"/>
  </xsl:function>

  <!-- Whether two gaps side by side are one: what is of unknown extent twice is so together, and one sign says it. -->
  <xsl:function name="f:is-one-gap" as="xs:boolean">
    <xsl:param name="state" as="map(*)"/>
    <xsl:param name="sign" as="element(tp:sign)"/>
    <xsl:sequence select="$state?over eq '' and f:are-alike($state, $sign)"/>
  </xsl:function>

  <!--
    Whether the brackets of two gaps must stay because what is in them could not be told apart: signs of unknown extent
    with a space between, which would look like another sign (that of a lost line, or more points); numbers and words,
    unless the convention says how they look where a bracket has merged.
  -->
  <xsl:function name="f:are-apart" as="xs:boolean">
    <xsl:param name="state" as="map(*)"/>
    <xsl:param name="sign" as="element(tp:sign)"/>
    <xsl:variable name="loose" as="element(tp:sign)*"
        select="f:body-of($state?close, $state?view)[not(@before)], f:body-of($sign, $state?view)[not(@after)]"/>
    <xsl:sequence select="
        $state?close/../self::tei:gap and $sign/../self::tei:gap and not(f:is-one-gap($state, $sign))
        and (f:are-alike($state, $sign) or exists($loose[matches(., '[\p{L}\p{N}]')]))"/>
  </xsl:function>

  <!-- A bracket that may merge: a closing one waits for what follows. -->
  <xsl:function name="f:read-bracket" as="map(*)">
    <xsl:param name="state" as="map(*)"/>
    <xsl:param name="sign" as="element(tp:sign)"/>
    <xsl:variable name="closes" as="xs:boolean" select="$sign/@side eq 'close'"/>
    <xsl:sequence select="f:state($state, map {
        'prior': if ($closes) then ']' else '[',
        'close': $sign[$closes][not(@doubtful or $f:joints(@join)/@merge = 'no')], 'over': '',
        'open': if ($closes) then tail($state?open) else ($sign, $state?open),
        'tail': ($state?tail, $sign)[1],
        'wait': (), 'blank': (),
        'notes': ($state?notes, $state?wait ! f:note(., 'space')) })"/>
  </xsl:function>

  <!-- The end of a line in the source. -->
  <xsl:function name="f:read-line-end" as="map(*)">
    <xsl:param name="state" as="map(*)"/>
    <xsl:param name="end" as="element(tp:line-end)"/>
    <xsl:choose>
      <xsl:when test="$state?prior eq '' or $end/@as eq 'join'">
        <xsl:sequence select="$state"/>
      </xsl:when>
      <xsl:when test="$end/@as eq 'break'">
        <xsl:variable name="again" as="element(tp:sign)*" select="$state?open[$f:joints(@join)/@reopen = 'yes']"/>
        <xsl:variable name="hyphen" as="xs:boolean"
            select="$end/@hyphen ne '' and not($state?prior = (' ', '-', '‐', '⸗', '¬', '=', '&#xAD;'))"/>
        <xsl:sequence select="f:state($state, map {
            'prior': ' ', 'close': (), 'over': '', 'tail': (), 'wait': (), 'blank': (),
            'notes': (f:note($end, 'break'), f:note(($state?tail, $end)[1], 'hyphen')[$hyphen],
              $again ! map:put(f:note($end, 'close'), 'text', string(@mate)),
              reverse($again) ! map:put(f:note($end, 'open'), 'text', string(.))) })"/>
      </xsl:when>
      <xsl:when test="$state?prior eq ' '">
        <xsl:sequence select="$state"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:state($state, map { 'wait': $end, 'over': $state?over || ' ', 'prior': ' ' })"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A block within the line: nothing merges across. A note leaves the line around it as it was. -->
  <xsl:function name="f:read-block" as="map(*)">
    <xsl:param name="state" as="map(*)"/>
    <xsl:param name="block" as="node()"/>
    <xsl:sequence select="map { 'view': $state?view, 'open': $state?open, 'over': '',
        'prior': if ($block/self::tei:note) then $state?prior else '' }"/>
  </xsl:function>

</xsl:stylesheet>
