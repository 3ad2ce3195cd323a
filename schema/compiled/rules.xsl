<xsl:stylesheet xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:r="https://teipress.org/ns/rules"
                xmlns:rng="http://relaxng.org/ns/structure/1.0"
                xmlns:sch="http://purl.oclc.org/dsdl/schematron"
                xmlns:tei="http://www.tei-c.org/ns/1.0"
                xmlns:teix="http://www.tei-c.org/ns/Examples"
                xmlns:xi="http://www.w3.org/2001/XInclude"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                version="3.0"
                expand-text="no">
   <xsl:key name="by-id" match="*[@xml:id]" use="@xml:id"/>
   <xsl:function name="r:stretch" as="xs:string">
      <xsl:param name="lb" as="element()"/>
      <xsl:sequence select="let $scope := $lb/ancestor::*[self::tei:div or self::tei:div1 or self::tei:div2       or self::tei:div3 or self::tei:div4 or self::tei:div5 or self::tei:div6 or self::tei:div7 or self::tei:note       or self::tei:floatingText or self::tei:rdg or self::tei:lem or self::tei:orig or self::tei:reg or self::tei:sic       or self::tei:corr or self::tei:abbr or self::tei:expan or self::tei:zone or self::tei:text][1]       return string-join((generate-id($scope), $lb/@ed, $lb/@edRef, $lb/@type), '|')"/>
   </xsl:function>
   <xsl:function name="r:repeated-lines" as="element(tei:lb)*">
      <xsl:param name="doc" as="document-node()"/>
      <xsl:for-each-group select="$doc//tei:lb[normalize-space(@n)] | $doc//tei:pb | $doc//tei:cb"
                          group-starting-with="tei:pb | tei:cb">
         <xsl:for-each-group select="current-group()[self::tei:lb]"
                             group-by="r:stretch(.), normalize-space(@n)"
                             composite="yes">
            <xsl:sequence select="tail(current-group())"/>
         </xsl:for-each-group>
      </xsl:for-each-group>
   </xsl:function>
   <xsl:function name="r:lines-before" as="map(xs:string, element(tei:lb))">
      <xsl:param name="doc" as="document-node()"/>
      <xsl:variable name="pairs" as="map(xs:string, element(tei:lb))*">
         <xsl:for-each-group select="$doc//tei:lb[matches(@n, '^\s*\d+\s*$')] | $doc//tei:pb | $doc//tei:cb"
                             group-starting-with="tei:pb | tei:cb">
            <xsl:for-each-group select="current-group()[self::tei:lb]" group-by="r:stretch(.)">
               <xsl:sequence select="for-each-pair(tail(current-group()), current-group(), function($lb, $before) {map{generate-id($lb): $before}})"/>
            </xsl:for-each-group>
         </xsl:for-each-group>
      </xsl:variable>
      <xsl:sequence select="map:merge($pairs)"/>
   </xsl:function>
   <xsl:function name="r:verses-before" as="map(xs:string, element(tei:l))">
      <xsl:param name="doc" as="document-node()"/>
      <xsl:variable name="pairs" as="map(xs:string, element(tei:l))*">
         <xsl:for-each-group select="$doc//tei:l[matches(@n, '^\s*\d+\s*$')][not(@part = ('M', 'F'))][not(ancestor::tei:rdg)]"
                             group-by="r:stretch(.)">
            <xsl:sequence select="for-each-pair(tail(current-group()), current-group(), function($l, $before) {map{generate-id($l): $before}})"/>
         </xsl:for-each-group>
      </xsl:variable>
      <xsl:sequence select="map:merge($pairs)"/>
   </xsl:function>
   <xsl:function name="r:step" as="xs:integer?">
      <xsl:param name="before" as="map(xs:string, element())"/>
      <xsl:param name="numbered" as="element()*"/>
      <xsl:variable name="steps"
                    as="xs:integer*"
                    select="for $e in $numbered return $before(generate-id($e))/@n[matches(., '^\s*\d+\s*$')] ! (xs:integer($e/@n) - xs:integer(.))"/>
      <xsl:for-each select="(1, 5, 10)">
         <xsl:variable name="step" as="xs:integer" select="."/>
         <xsl:sequence select="$step[count($steps) ge 8 and count($steps[. eq $step]) ge 0.9 * count($steps)]"/>
      </xsl:for-each>
   </xsl:function>
   <xsl:function name="r:pages-before" as="map(xs:string, element(tei:pb))">
      <xsl:param name="doc" as="document-node()"/>
      <xsl:variable name="pairs" as="map(xs:string, element(tei:pb))*">
         <xsl:for-each-group select="$doc//tei:text//tei:pb"
                             group-by="generate-id(ancestor::tei:text[1]), string((@ed, @edRef)[1])"
                             composite="yes">
            <xsl:sequence select="for-each-pair(tail(current-group()), current-group(), function($pb, $before) {map{generate-id($pb): $before}})"/>
         </xsl:for-each-group>
      </xsl:variable>
      <xsl:sequence select="map:merge($pairs)"/>
   </xsl:function>
   <xsl:function name="r:valid" as="xs:boolean">
      <xsl:param name="v" as="xs:string"/>
      <xsl:sequence select="$v castable as xs:date or $v castable as xs:gYearMonth or $v castable as xs:gYear       or $v castable as xs:dateTime or $v castable as xs:time or $v castable as xs:gMonthDay       or $v castable as xs:gMonth or $v castable as xs:gDay"/>
   </xsl:function>
   <xsl:function name="r:advice" as="xs:string">
      <xsl:param name="v" as="xs:string"/>
      <xsl:variable name="parts" as="xs:string*" select="tokenize($v, '[^0-9]+')[.]"/>
      <xsl:choose>
         <xsl:when test="matches($v, '^\d{3,4}\s*[-–—/]\s*\d{3,4}$')">
            <xsl:variable name="years"
                          as="xs:string*"
                          select="$parts ! format-number(xs:integer(.), '0000')"/>
            <xsl:sequence select="'For a span of time write from=&#34;' || $years[1] || '&#34; to=&#34;' || $years[2]           || '&#34;; for a moment in between, notBefore and notAfter.'"/>
         </xsl:when>
         <xsl:when test="matches($v, '^-?\d{4,}-\d\d-\d\d(T.*)?$')">There is no such day in the calendar; check month and day.</xsl:when>
         <xsl:when test="matches($v, '^\d{1,3}$')">
            <xsl:sequence select="'Write the year with four digits: ' || format-number(xs:integer($v), '0000') || '.'"/>
         </xsl:when>
         <xsl:when test="matches($v, '^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?$')">
            <xsl:sequence select="'Write it with hyphens and two digits for month and day: '           || string-join(($parts[1], tail($parts) ! format-number(xs:integer(.), '00')), '-') || '.'"/>
         </xsl:when>
         <xsl:when test="matches($v, '^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$')">Write the year first, then the month, then the day, as in 1920-05-12.</xsl:when>
         <xsl:otherwise>Write a year, a month or a day as in 1920, 1920-05 or 1920-05-12, and leave words to the text of the element.</xsl:otherwise>
      </xsl:choose>
   </xsl:function>
   <xsl:function name="r:after" as="xs:boolean">
      <xsl:param name="one" as="xs:string"/>
      <xsl:param name="other" as="xs:string"/>
      <xsl:variable name="form" as="xs:string" select="'^(-?\d{4,})((-\d\d){0,2}).*$'"/>
      <xsl:variable name="years"
                    as="xs:integer*"
                    select="($one, $other)[matches(., $form)] ! xs:integer(replace(., $form, '$1'))"/>
      <xsl:variable name="days"
                    as="xs:string*"
                    select="($one, $other) ! replace(., $form, '$2')"/>
      <xsl:variable name="known" as="xs:integer" select="min($days ! string-length())"/>
      <xsl:sequence select="count($years) eq 2 and ($years[1] gt $years[2] or $years[1] eq $years[2]       and substring($days[1], 1, $known) gt substring($days[2], 1, $known))"/>
   </xsl:function>
   <xsl:function name="r:words" as="xs:string*">
      <xsl:param name="text" as="xs:string"/>
      <xsl:sequence select="tokenize(translate(lower-case($text),       '.,;:!?()[]{}&lt;&gt;&#34;“”„‘’''«»‹›/\–—-_*†|=+…·   ',       '                                         '))"/>
   </xsl:function>
   <xsl:function name="r:day-in-words" as="xs:integer*">
      <xsl:param name="words" as="xs:string*"/>
      <xsl:variable name="parts"
                    as="xs:string*"
                    select="$words[not(. = ('of', 'the', 'de', 'del', 'di'))]"/>
      <xsl:variable name="at"
                    as="xs:integer*"
                    select="for $i in 1 to count($parts) return if ($months($parts[$i])) then $i else ()"/>
      <!-- Of 1st, 2nd, 3rd, 4th, 1er and 1º the figures. -->
      <xsl:variable name="days"
                    as="xs:string*"
                    select="if (count($at) ne 1) then ()       else ($parts[$at - 1], $parts[$at + 1]) ! translate(., 'strndheºª', '')[string-length() = (1, 2)][. castable as xs:integer]"/>
      <xsl:sequence select="if (count($at) eq 1) then ($months($parts[$at]), $days[count($days) eq 1] ! xs:integer(.)) else ()"/>
   </xsl:function>
   <xsl:function name="r:named" as="xs:boolean">
      <xsl:param name="words" as="xs:string*"/>
      <xsl:param name="when" as="xs:string"/>
      <xsl:sequence select="$words ! $months(.) = number(substring($when, 6, 2))       and (string-length($when) eq 7 or string(number(substring($when, 9, 2))) = $words)"/>
   </xsl:function>
   <xsl:function name="r:year" as="xs:integer?">
      <xsl:param name="date" as="xs:string?"/>
      <xsl:sequence select="substring($date, 1, 4)[string-length() eq 4][not(translate(., '0123456789', ''))]       [substring($date, 5, 1) = ('', '-')] ! xs:integer(.)"/>
   </xsl:function>
   <xsl:function name="r:years" as="xs:integer*">
      <xsl:param name="date" as="element(tei:date)"/>
      <xsl:variable name="years"
                    as="xs:integer*"
                    select="(($date/@from, $date/@notBefore)[1], ($date/@to, $date/@notAfter)[1]) ! r:year(.)"/>
      <xsl:sequence select="if ($date/@when) then r:year($date/@when) ! (. - 1, . + 1) else $years[count($years) eq 2]"/>
   </xsl:function>
   <xsl:function name="r:other-years" as="xs:integer*">
      <xsl:param name="date" as="element(tei:date)"/>
      <xsl:variable name="words" as="xs:string" select="string($date)"/>
      <xsl:variable name="few"
                    as="xs:boolean"
                    select="contains($words, substring($date/@when, 1, 4))[$date/@when]       or string-length($words) - string-length(translate($words, '0123456789', '')) lt 4"/>
      <xsl:variable name="said"
                    as="xs:integer*"
                    select="if ($few) then ()       else distinct-values(tokenize(replace($words, '[\d.,]*[.,]\d+', ' '), '\D+')[matches(., '^(1\d{3}|20\d\d)$')] ! xs:integer(.))"/>
      <xsl:variable name="years"
                    as="xs:integer*"
                    select="if (empty($said) or count($said) gt (if ($date/@when) then 1 else 2)) then () else r:years($date)"/>
      <xsl:sequence select="$said[$years[1] le $years[2]][. lt $years[1] or . gt $years[2]]"/>
   </xsl:function>
   <xsl:function name="r:other-part" as="xs:string?">
      <xsl:param name="date" as="element(tei:date)"/>
      <xsl:variable name="when" as="xs:string" select="string($date/@when)"/>
      <xsl:variable name="length" as="xs:integer" select="string-length($when)"/>
      <xsl:variable name="words"
                    as="xs:string*"
                    select="if ($length = (7, 10)) then r:words(string($date)) else ()"/>
      <xsl:variable name="day"
                    as="xs:integer*"
                    select="if (empty($words) or r:named($words, $when)       or not($when castable as xs:date or $when castable as xs:gYearMonth)) then () else r:day-in-words($words)"/>
      <xsl:variable name="month-off"
                    as="xs:integer?"
                    select="$day[1] ! abs(. - xs:integer(substring($when, 6, 2)))"/>
      <xsl:variable name="day-off"
                    as="xs:integer?"
                    select="$day[2][$length eq 10] ! abs(. - xs:integer(substring($when, 9, 2)))"/>
      <xsl:sequence select="if ($month-off gt 0 and not($length eq 10 and $month-off = (1, 11))) then 'month'       else if ($month-off eq 0 and $day-off gt 0 and not($day-off = 10 to 13)) then 'day' else ()"/>
   </xsl:function>
   <xsl:function name="r:written" as="xs:string">
      <xsl:param name="date" as="element(tei:date)"/>
      <xsl:sequence select="string-join($date/(@when, @from, @to, @notBefore, @notAfter) ! (name() || '=&#34;' || . || '&#34;'), ' ')"/>
   </xsl:function>
   <xsl:function name="r:claims" as="xs:string*">
      <xsl:param name="element" as="element()"/>
      <xsl:sequence select="sort(($element/@* except $element/@xml:id) ! (name() || '=' || normalize-space()))"/>
   </xsl:function>
   <xsl:variable name="months"
                 select="map:merge(('january januar jänner janvier gennaio enero января januarii jan',     'february februar feber février febbraio febrero февраля februarii feb', 'march märz mars marzo марта martii mar',     'april avril aprile abril апреля aprilis apr', 'may mai maggio mayo мая maii', 'june juni juin giugno junio июня junii iunii jun',     'july juli juillet luglio julio июля julii iulii jul', 'august août agosto августа augusti aug',     'september septembre settembre septiembre сентября septembris sept sep', 'october oktober octobre ottobre octubre октября octobris oct okt',     'november novembre noviembre ноября novembris nov', 'december dezember décembre dicembre diciembre декабря decembris dec dez')     =&gt; for-each-pair(1 to 12, function($names, $number) {map:merge(tokenize($names) ! map{.: $number})}))"/>
   <xsl:param name="r:names" as="map(xs:string, xs:boolean)"/>
   <xsl:param name="r:having" as="map(xs:string, element()*)"/>
   <xsl:template match="/">
      <svrl:schematron-output xmlns:svrl="http://purl.oclc.org/dsdl/svrl">
         <xsl:for-each select="($r:having('when'))[self::tei:*[@when]]">
            <xsl:if test="@notBefore or @notAfter or @from or @to">
               <svrl:successful-report id="tei-when-with-limits"
                                       role="warning"
                                       patternId="att.datable.w3c.when-alone">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>@when names one date, but @notBefore, @notAfter, @from or @to is there too. Keep either @when or the others.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('from'))[self::tei:*[@from]]">
            <xsl:if test="@notBefore">
               <svrl:successful-report id="tei-from-with-notBefore"
                                       role="warning"
                                       patternId="att.datable.w3c.period-start-and-limit">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>@from says when a period began, @notBefore the earliest date of an event. Keep one of them.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('to'))[self::tei:*[@to]]">
            <xsl:if test="@notAfter">
               <svrl:successful-report id="tei-to-with-notAfter"
                                       role="warning"
                                       patternId="att.datable.w3c.period-end-and-limit">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>@to says when a period ended, @notAfter the latest date of an event. Keep one of them.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('source'))[self::tei:*[@source]]">
            <xsl:if test="(self::tei:classRef or self::tei:dataRef or self::tei:elementRef or self::tei:macroRef or self::tei:moduleRef or self::tei:schemaSpec) and count(tokenize(normalize-space(@source), ' ')) gt 1">
               <svrl:successful-report id="tei-schema-one-source"
                                       role="error"
                                       patternId="att.global.source.source.single-schema-source">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:value-of select="name()"/>
                     <xsl:text> names more than one source. Leave one address in @source.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('unitRef'))[self::tei:*[@unitRef]]">
            <xsl:if test="@unit">
               <svrl:successful-report id="tei-unit-twice"
                                       role="warning"
                                       patternId="att.measurement.unit-said-once">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Both @unit and @unitRef are there; @unitRef counts. Remove @unit.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('subtype'))[self::tei:*[@subtype]]">
            <xsl:if test="not(@type)">
               <svrl:failed-assert id="tei-subtype-without-type"
                                   role="error"
                                   patternId="att.typed.subtype-needs-type">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:value-of select="name()"/>
                     <xsl:text> has @subtype but no @type. Add @type, or turn @subtype into @type.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('targetLang'))[self::tei:*[not(self::tei:schemaSpec)][@targetLang]]">
            <xsl:if test="not(@target)">
               <svrl:failed-assert id="tei-targetLang-without-target"
                                   role="error"
                                   patternId="att.pointing.targetLang.target-language-needs-target">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:value-of select="name()"/>
                     <xsl:text> has @targetLang but no @target. Add @target, or remove @targetLang.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('spanTo'))[self::tei:*[starts-with(@spanTo, '#')]]">
            <xsl:if test="not(id(substring(@spanTo, 2)) &gt;&gt; .)">
               <svrl:failed-assert id="tei-spanTo-follows"
                                   role="error"
                                   patternId="att.spanning.spanTo.span-ends-later">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>@spanTo of </xsl:text>
                     <xsl:value-of select="name()"/>
                     <xsl:text> points to "</xsl:text>
                     <xsl:value-of select="@spanTo"/>
                     <xsl:text>", which does not stand after it. Point to an element further on.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('schemeVersion'))[self::tei:*[@schemeVersion]]">
            <xsl:if test="not(@scheme and not(@scheme eq 'free'))">
               <svrl:failed-assert id="tei-schemeVersion-without-scheme"
                                   role="error"
                                   patternId="att.styleDef.schemeVersion.scheme-version-needs-scheme">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>@schemeVersion says nothing without a style language. Add @scheme with a value other than "free", or remove @schemeVersion.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('calendar'))[self::tei:*[@calendar]]">
            <xsl:if test="not(string-length(normalize-space(.)) gt 0)">
               <svrl:failed-assert id="tei-calendar-on-empty"
                                   role="error"
                                   patternId="att.calendarSystem.calendar.calendar-needs-text">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>@calendar names the calendar of the date in the text, but </xsl:text>
                     <xsl:value-of select="name()"/>
                     <xsl:text> has no text. Remove @calendar, or write the date.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('minOccurs') | $r:having('maxOccurs'))[self::tei:*[@minOccurs and @maxOccurs]]">
            <xsl:if test="not(normalize-space(@maxOccurs) eq 'unbounded'               or number(@maxOccurs) ge number(@minOccurs))">
               <svrl:failed-assert id="tei-occurs-range"
                                   role="error"
                                   patternId="att.repeatable.occurrence-range">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>@minOccurs is greater than @maxOccurs. Raise @maxOccurs, or lower @minOccurs.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(($r:having('minOccurs') | $r:having('maxOccurs'))[self::tei:*[@minOccurs and not(@maxOccurs)]]) except (($r:having('minOccurs') | $r:having('maxOccurs'))[self::tei:*[@minOccurs and @maxOccurs]])">
            <xsl:if test="not(number(@minOccurs) lt 2)">
               <svrl:failed-assert id="tei-occurs-default-max"
                                   role="error"
                                   patternId="att.repeatable.occurrence-range">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>@minOccurs is above 1, but without @maxOccurs at most one occurrence is allowed. Add @maxOccurs.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="((if ($r:names('elementSpec')) then //tei:elementSpec[@module] else ()), (if ($r:names('classSpec')) then //tei:classSpec[@module] else ()), (if ($r:names('macroSpec')) then //tei:macroSpec[@module] else ()))">
            <xsl:if test="not(not(ancestor::tei:schemaSpec or ancestor::tei:TEI or ancestor::tei:teiCorpus)               or not(//tei:moduleSpec or //tei:moduleRef)               or @module = (//tei:moduleSpec/@ident, //tei:moduleRef/@key))">
               <svrl:failed-assert id="tei-spec-module"
                                   role="error"
                                   patternId="att.identified.module-of-declaration">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The module "</xsl:text>
                     <xsl:value-of select="@module"/>
                     <xsl:text>" of </xsl:text>
                     <xsl:value-of select="@ident"/>
                     <xsl:text> is not part of this document. Correct @module, or add a &lt;moduleRef&gt; with that key.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('validUntil'))[self::tei:*[@validUntil castable as xs:date]]">
            <xsl:if test="not(xs:date(@validUntil) ge current-date())">
               <svrl:failed-assert id="tei-validUntil-past"
                                   role="error"
                                   patternId="att.deprecated.validUntil.use-before-end">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The use of this </xsl:text>
                     <xsl:value-of select="name()"/>
                     <xsl:text> ended on </xsl:text>
                     <xsl:value-of select="@validUntil"/>
                     <xsl:text>. Take it out, or set a later @validUntil.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
            <xsl:if test="xs:date(@validUntil) ge current-date()                   and xs:date(@validUntil) lt current-date() + xs:dayTimeDuration('P60D')">
               <svrl:successful-report id="tei-validUntil-soon"
                                       role="warning"
                                       patternId="att.deprecated.validUntil.use-before-end">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The use of this </xsl:text>
                     <xsl:value-of select="name()"/>
                     <xsl:text> ends within two months, on </xsl:text>
                     <xsl:value-of select="@validUntil"/>
                     <xsl:text>. Plan what is to replace it.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('validUntil'))[self::tei:*[@validUntil][not(self::tei:valDesc or self::tei:valList or self::tei:defaultVal or self::tei:remarks)]]">
            <xsl:if test="not(tei:desc[@type eq 'deprecationInfo'])">
               <svrl:failed-assert id="tei-validUntil-explained"
                                   role="error"
                                   patternId="att.deprecated.validUntil.end-of-use-explained">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Something that goes out of use needs an explanation. Add &lt;desc type="deprecationInfo"&gt; that says what to use instead.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('quotation')) then //tei:quotation else ())">
            <xsl:if test="not(@marks or tei:p or *)">
               <svrl:failed-assert id="tei-quotation-empty"
                                   role="error"
                                   patternId="quotation.quotation-says-something">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>quotation says nothing. Add @marks, or a paragraph that explains the practice.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('citeStructure')) then //tei:citeStructure[not(parent::tei:citeStructure)] else ())">
            <xsl:if test="not(starts-with(@match, '/'))">
               <svrl:failed-assert id="tei-citeStructure-absolute"
                                   role="error"
                                   patternId="citeStructure.match.outermost-level-is-absolute">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The outermost citeStructure must start from the root. Begin @match with "/".</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('citeStructure')) then //tei:citeStructure[parent::tei:citeStructure] else ())">
            <xsl:if test="not(not(starts-with(@match, '/')))">
               <svrl:failed-assert id="tei-citeStructure-relative"
                                   role="error"
                                   patternId="citeStructure.match.inner-level-is-relative">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>An inner citeStructure is counted from the one around it. Do not begin @match with "/".</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('p')) then //tei:p else ())">
            <xsl:if test="(ancestor::tei:ab or ancestor::tei:p) and not(ancestor::tei:floatingText or parent::tei:exemplum or parent::tei:item or parent::tei:note or parent::tei:q or parent::tei:quote or parent::tei:remarks or parent::tei:said or parent::tei:sp or parent::tei:stage or parent::tei:cell or parent::tei:figure)">
               <svrl:successful-report id="tei-p-in-p"
                                       role="error"
                                       patternId="p.paragraph-not-in-paragraph">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A paragraph stands inside another paragraph or block. Close the outer one first.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="(ancestor::tei:l or ancestor::tei:lg) and not(ancestor::tei:floatingText or parent::tei:figure or parent::tei:note)">
               <svrl:successful-report id="tei-p-in-verse"
                                       role="error"
                                       patternId="p.paragraph-not-in-paragraph">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A paragraph stands inside verse. Close the line and the stanza first.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('desc')) then //tei:desc[@type eq 'deprecationInfo'] else ())">
            <xsl:if test="not(../@validUntil)">
               <svrl:failed-assert id="tei-deprecation-without-date"
                                   role="error"
                                   patternId="desc.deprecation-needs-date">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A desc tells why something should no longer be used, but its parent has no @validUntil. Add @validUntil to the parent.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('rt')) then //tei:rt/@target else ())">
            <xsl:if test="../@from or ../@to">
               <svrl:successful-report id="tei-rt-target-and-span"
                                       role="error"
                                       patternId="rt.target.ruby-target-or-span">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>rt has @target beside @from or @to. Keep either @target or the other two.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('rt')) then //tei:rt/@from else ())">
            <xsl:if test="not(../@to)">
               <svrl:failed-assert id="tei-rt-from-without-to"
                                   role="error"
                                   patternId="rt.from.ruby-span-has-end">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>rt has @from but no @to. Add @to.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('rt')) then //tei:rt/@to else ())">
            <xsl:if test="not(../@from)">
               <svrl:failed-assert id="tei-rt-to-without-from"
                                   role="error"
                                   patternId="rt.to.ruby-span-has-start">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>rt has @to but no @from. Add @from.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('ptr')) then //tei:ptr else ())">
            <xsl:if test="@target and @cRef">
               <svrl:successful-report id="tei-ptr-two-targets"
                                       role="error"
                                       patternId="ptr.pointer-has-one-target">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>ptr has both @target and @cRef. Keep one of them.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('ref')) then //tei:ref else ())">
            <xsl:if test="@target and @cRef">
               <svrl:successful-report id="tei-ref-two-targets"
                                       role="error"
                                       patternId="ref.reference-has-one-target">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>ref has both @target and @cRef. Keep one of them.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('list')) then //tei:list[@type='gloss'] else ())">
            <xsl:if test="not(tei:label)">
               <svrl:failed-assert id="tei-gloss-list-labels"
                                   role="warning"
                                   patternId="list.gloss-list-has-labels">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A list of type "gloss" has no label. Put a label before each item, or change @type.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('relatedItem')) then //tei:relatedItem else ())">
            <xsl:if test="@target and *">
               <svrl:successful-report id="tei-relatedItem-twice"
                                       role="error"
                                       patternId="relatedItem.related-item-said-once">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>relatedItem points to a reference and holds one too. Keep one of them.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="not(@target or *)">
               <svrl:failed-assert id="tei-relatedItem-empty"
                                   role="error"
                                   patternId="relatedItem.related-item-said-once">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>relatedItem names no work. Add @target, or put the reference inside.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('l')) then //tei:l else ())">
            <xsl:if test="ancestor::tei:l[not(.//tei:note//tei:l[. is current()])]">
               <svrl:successful-report id="tei-l-in-l" role="error" patternId="l.line-not-in-line">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A line of verse stands inside another. Close the outer line first.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('lg')) then //tei:lg else ())">
            <xsl:if test="not(descendant::tei:lg or descendant::tei:l or descendant::tei:gap)">
               <svrl:failed-assert id="tei-lg-without-l"
                                   role="error"
                                   patternId="lg.line-group-has-lines">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>lg holds no line of verse. Put l, lg or gap inside it.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
            <xsl:if test="ancestor::tei:l[not(.//tei:note//tei:lg[. is current()])]">
               <svrl:successful-report id="tei-lg-in-l" role="error" patternId="lg.line-group-has-lines">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A group of lines stands inside a line of verse. Close the line first.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('div')) then //tei:div else ())">
            <xsl:if test="(ancestor::tei:l or ancestor::tei:lg) and not(ancestor::tei:floatingText)">
               <svrl:successful-report id="tei-div-in-verse"
                                       role="error"
                                       patternId="div.division-not-in-block">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A division stands inside verse. Close the line and the stanza first.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="(ancestor::tei:p or ancestor::tei:ab) and not(ancestor::tei:floatingText)">
               <svrl:successful-report id="tei-div-in-p"
                                       role="error"
                                       patternId="div.division-not-in-block">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A division stands inside a paragraph. Close the paragraph first.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('metDecl')) then //tei:metDecl[tei:metSym] else ())">
            <xsl:if test="not(tei:metSym[not(@terminal = ('false', '0'))])">
               <svrl:successful-report id="tei-metDecl-terminal"
                                       role="warning"
                                       patternId="metDecl.metDecl-children">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Every symbol of this metDecl is marked terminal="false": each is explained by other symbols and none in words. Set terminal="true" on the symbols that are explained in words.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('shift')) then //tei:shift else ())">
            <xsl:if test="not(@new)">
               <svrl:failed-assert id="tei-shift-new" role="warning" patternId="shift.shift-new">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This &lt;shift&gt; does not say what the voice changes to. Add @new, for instance new="loud", or new="normal" where the voice returns to what is usual.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('s')) then //tei:s else ())">
            <xsl:if test="tei:s">
               <svrl:successful-report id="tei-s-nested" role="error" patternId="s.s-nested">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;s&gt; stands directly inside another &lt;s&gt;; use &lt;seg&gt; for units that nest.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('span')) then //tei:span else ())">
            <xsl:if test="@target and @from">
               <svrl:successful-report id="tei-span-target-from"
                                       role="error"
                                       patternId="span.span-target-from">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;span&gt; has both @target and @from; give one of them.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('span')) then //tei:span else ())">
            <xsl:if test="@target and @to">
               <svrl:successful-report id="tei-span-target-to"
                                       role="error"
                                       patternId="span.span-target-to">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;span&gt; has both @target and @to; give @target, or @from with @to.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('span')) then //tei:span else ())">
            <xsl:if test="@to and not(@from)">
               <svrl:successful-report id="tei-span-to-without-from"
                                       role="error"
                                       patternId="span.span-to-without-from">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;span&gt; has @to but does not say in @from where it begins.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('span')) then //tei:span else ())">
            <xsl:if test="(@from, @to) ! contains(normalize-space(.), ' ') = true()">
               <svrl:successful-report id="tei-span-one-point"
                                       role="error"
                                       patternId="span.span-one-point">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>@from and @to of &lt;span&gt; take one pointer each.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('catchwords')) then //tei:catchwords else ())">
            <xsl:if test="not(ancestor::tei:msDesc or ancestor::tei:egXML)">
               <svrl:failed-assert id="tei-catchwords-in-msDesc"
                                   role="error"
                                   patternId="catchwords.catchwords-in-msDesc">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;catchwords&gt; belongs in a manuscript description; for a catchword on the page use &lt;fw type="catch"&gt;.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('dimensions')) then //tei:dimensions else ())">
            <xsl:if test="count(tei:width) gt 1">
               <svrl:successful-report id="tei-dimensions-width"
                                       role="error"
                                       patternId="dimensions.dimensions-width">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;dimensions&gt; has more than one &lt;width&gt;.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('dimensions')) then //tei:dimensions else ())">
            <xsl:if test="count(tei:height) gt 1">
               <svrl:successful-report id="tei-dimensions-height"
                                       role="error"
                                       patternId="dimensions.dimensions-height">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;dimensions&gt; has more than one &lt;height&gt;.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('dimensions')) then //tei:dimensions else ())">
            <xsl:if test="count(tei:depth) gt 1">
               <svrl:successful-report id="tei-dimensions-depth"
                                       role="error"
                                       patternId="dimensions.dimensions-depth">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;dimensions&gt; has more than one &lt;depth&gt;.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="((if ($r:names('msContents')) then //tei:msContents else ()), (if ($r:names('physDesc')) then //tei:physDesc else ()), (if ($r:names('history')) then //tei:history else ()), (if ($r:names('additional')) then //tei:additional else ()))">
            <xsl:if test="preceding-sibling::*[node-name() eq node-name(current())]">
               <svrl:successful-report id="tei-msDesc-part-once"
                                       role="error"
                                       patternId="msDesc.msDesc-part-once">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;</xsl:text>
                     <xsl:value-of select="name()"/>
                     <xsl:text>&gt; may occur only once in &lt;</xsl:text>
                     <xsl:value-of select="name(..)"/>
                     <xsl:text>&gt;.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('msIdentifier')) then //tei:msIdentifier else ())">
            <xsl:if test="not(parent::tei:msPart) and (*[1][self::tei:idno or self::tei:altIdentifier] or not(normalize-space()))">
               <svrl:successful-report id="tei-msIdentifier-minimal"
                                       role="warning"
                                       patternId="msIdentifier.msIdentifier-minimal">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;msIdentifier&gt; must say where the object is kept: a place, an institution or a repository is missing.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('secFol')) then //tei:secFol else ())">
            <xsl:if test="not(ancestor::tei:msDesc or ancestor::tei:egXML)">
               <svrl:failed-assert id="tei-secFol-in-msDesc"
                                   role="error"
                                   patternId="secFol.secFol-in-msDesc">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;secFol&gt; belongs in a manuscript description.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('signatures')) then //tei:signatures else ())">
            <xsl:if test="not(ancestor::tei:msDesc or ancestor::tei:egXML)">
               <svrl:failed-assert id="tei-signatures-in-msDesc"
                                   role="error"
                                   patternId="signatures.signatures-in-msDesc">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;signatures&gt; belongs in a manuscript description; for a signature on the page use &lt;fw type="sig"&gt;.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('addSpan')) then //tei:addSpan else ())">
            <xsl:if test="not(@spanTo)">
               <svrl:failed-assert id="tei-addSpan-spanTo"
                                   role="error"
                                   patternId="addSpan.addSpan-spanTo">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;addSpan&gt; does not say where the addition ends: @spanTo is missing.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('damageSpan')) then //tei:damageSpan else ())">
            <xsl:if test="not(@spanTo)">
               <svrl:failed-assert id="tei-damageSpan-spanTo"
                                   role="error"
                                   patternId="damageSpan.damageSpan-spanTo">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;damageSpan&gt; does not say where the damage ends: @spanTo is missing.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('delSpan')) then //tei:delSpan else ())">
            <xsl:if test="not(@spanTo)">
               <svrl:failed-assert id="tei-delSpan-spanTo"
                                   role="error"
                                   patternId="delSpan.delSpan-spanTo">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;delSpan&gt; does not say where the deletion ends: @spanTo is missing.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="((if ($r:names('line')) then //tei:facsimile//tei:line else ()), (if ($r:names('zone')) then //tei:facsimile//tei:zone else ()))">
            <xsl:if test="text()[normalize-space()]">
               <svrl:successful-report id="tei-facsimile-text"
                                       role="error"
                                       patternId="facsimile.facsimile-text">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Transcribed text stands inside &lt;facsimile&gt;, which holds images only; transcribe in &lt;sourceDoc&gt; or &lt;text&gt;.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('path')) then //tei:path[@points] else ())">
            <xsl:if test="let $p := tokenize(normalize-space(@points), ' ') return deep-equal(tokenize($p[1], ',') ! number(), tokenize($p[last()], ',') ! number())">
               <svrl:successful-report id="tei-path-closed" role="error" patternId="path.path-closed">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The &lt;path&gt; ends where it began; use &lt;zone&gt; for a closed outline.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('subst')) then //tei:subst else ())">
            <xsl:if test="not(tei:add and (tei:del or tei:surplus))">
               <svrl:failed-assert id="tei-subst-content" role="error" patternId="subst.subst-content">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;subst&gt; needs both sides of the replacement: an &lt;add&gt; and a &lt;del&gt; or &lt;surplus&gt;. Add the one that is missing, or keep the other without &lt;subst&gt;.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('rdgGrp')) then //tei:rdgGrp else ())">
            <xsl:if test="not(count(tei:lem) le 1)">
               <svrl:failed-assert id="tei-rdgGrp-lem" role="error" patternId="rdgGrp.rdgGrp-lem">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A &lt;rdgGrp&gt; has more than one &lt;lem&gt;.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('variantEncoding')) then //tei:variantEncoding else ())">
            <xsl:if test="@method eq 'parallel-segmentation' and @location eq 'external'">
               <svrl:successful-report id="tei-variantEncoding-location"
                                       role="error"
                                       patternId="variantEncoding.variantEncoding-location">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>An apparatus by parallel segmentation stands within the text, so @location cannot be "external".</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('relation')) then //tei:relation else ())">
            <xsl:if test="not(@name or @ref or @key)">
               <svrl:failed-assert id="tei-relation-name"
                                   role="error"
                                   patternId="relation.relation-name">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;relation&gt; does not say which relation it is: @name, @ref or @key is missing.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('relation')) then //tei:relation else ())">
            <xsl:if test="@active and @mutual">
               <svrl:successful-report id="tei-relation-active-mutual"
                                       role="error"
                                       patternId="relation.relation-active-mutual">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;relation&gt; has both @active and @mutual; a relation is either directed or mutual.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('relation')) then //tei:relation else ())">
            <xsl:if test="@passive and not(@active)">
               <svrl:successful-report id="tei-relation-passive-alone"
                                       role="error"
                                       patternId="relation.relation-passive-alone">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;relation&gt; has @passive but not @active: one side is missing.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('ab')) then //tei:ab[ancestor::tei:l or ancestor::tei:lg] else ())">
            <xsl:if test="not(ancestor::tei:floatingText or parent::tei:figure or parent::tei:note)">
               <svrl:successful-report id="tei-ab-in-verse" role="error" patternId="ab.ab-in-verse">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;ab&gt; is a block and cannot stand inside a line of verse or a stanza, except in a &lt;figure&gt;, &lt;note&gt; or &lt;floatingText&gt;.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('join')) then //tei:join else ())">
            <xsl:if test="not(contains(normalize-space(@target), ' '))">
               <svrl:failed-assert id="tei-join-targets" role="error" patternId="join.join-targets">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;join&gt; makes one whole of several parts, so @target must name at least two.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('link')) then //tei:link else ())">
            <xsl:if test="not(contains(normalize-space(@target), ' '))">
               <svrl:failed-assert id="tei-link-targets" role="error" patternId="link.link-targets">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;link&gt; ties things together, so @target must name at least two.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('standOff')) then //tei:standOff[ancestor::tei:standOff] else ())">
            <xsl:if test="not(@type)">
               <svrl:failed-assert id="tei-standOff-nested-type"
                                   role="error"
                                   patternId="standOff.standOff-nested-type">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A &lt;standOff&gt; inside another must say in @type what it holds.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('f')) then //tei:f[@fVal] else ())">
            <xsl:if test="* or normalize-space()">
               <svrl:successful-report id="tei-f-value-once"
                                       role="warning"
                                       patternId="f.fVal.f-value-once">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This &lt;f&gt; has a value inside and points to another one with @fVal. Keep one of the two, unless both are to be unified.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('moduleRef')) then //tei:moduleRef else ())">
            <xsl:if test="@key and *">
               <svrl:successful-report id="tei-moduleRef-content"
                                       role="error"
                                       patternId="moduleRef.module-reference">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A &lt;moduleRef&gt; that names a TEI module with @key must be empty. Remove its content, or use @url for a module of another vocabulary.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="@include and @except">
               <svrl:successful-report id="tei-moduleRef-include-except"
                                       role="error"
                                       patternId="moduleRef.module-reference">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This &lt;moduleRef&gt; has both @include and @except. Keep one of them: @include lists what is wanted, @except what is not.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="@prefix[normalize-space()] = (preceding::tei:moduleRef | following::tei:moduleRef)/@prefix">
               <svrl:successful-report id="tei-moduleRef-prefix"
                                       role="error"
                                       patternId="moduleRef.module-reference">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Another &lt;moduleRef&gt; has the same @prefix. Give each its own, or names of their patterns will clash.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('elementSpec')) then //tei:elementSpec[@mode eq 'delete'] else ())">
            <xsl:if test="*">
               <svrl:successful-report id="tei-elementSpec-delete"
                                       role="error"
                                       patternId="elementSpec.elementSpec-mode">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The element "</xsl:text>
                     <xsl:value-of select="@ident"/>
                     <xsl:text>" is deleted, so nothing can be said about it here. Remove the content, or change @mode.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="((if ($r:names('elementSpec')) then //tei:elementSpec[@mode = ('add', 'change', 'replace')] else ())) except ((if ($r:names('elementSpec')) then //tei:elementSpec[@mode eq 'delete'] else ()))">
            <xsl:if test="not(* or @* except (@mode, @ident))">
               <svrl:failed-assert id="tei-elementSpec-empty"
                                   role="error"
                                   patternId="elementSpec.elementSpec-mode">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This declaration of "</xsl:text>
                     <xsl:value-of select="@ident"/>
                     <xsl:text>" says nothing. Write what it adds or changes, or remove it.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('content')) then //tei:dataSpec/tei:content else ())">
            <xsl:if test=".//tei:anyElement | .//tei:classRef | .//tei:elementRef">
               <svrl:successful-report id="tei-dataSpec-elements"
                                       role="warning"
                                       patternId="dataSpec.dataSpec-content">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A datatype cannot contain elements. Use dataRef, valList or textNode, or declare a macroSpec instead.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('listRef')) then //tei:listRef[parent::tei:classSpec or parent::tei:dataSpec or parent::tei:elementSpec or parent::tei:macroSpec or parent::tei:moduleSpec or parent::tei:schemaSpec or parent::tei:specGrp] else ())">
            <xsl:if test="tei:listRef">
               <svrl:successful-report id="tei-listRef-nested"
                                       role="error"
                                       patternId="listRef.listRef-in-declaration">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A &lt;listRef&gt; in a declaration cannot contain another one. Put all the pointers into one list.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="not(every $p in (tei:ptr, tei:ref) satisfies count(tokenize($p/@target)) eq 1)">
               <svrl:failed-assert id="tei-listRef-target"
                                   role="error"
                                   patternId="listRef.listRef-in-declaration">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Each pointer in this &lt;listRef&gt; needs a @target with one address. Split pointers that have several.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('model')) then //tei:model[not(parent::tei:modelSequence)] else ())">
            <xsl:if test="following-sibling::tei:model[               normalize-space(@predicate) eq normalize-space(current()/@predicate)               and normalize-space(@output) eq normalize-space(current()/@output)]">
               <svrl:successful-report id="tei-model-twice" role="error" patternId="model.model-twice">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A later &lt;model&gt; has the same condition and the same output. Merge the two, or give one of them another @predicate or @output.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('modelSequence')) then //tei:modelSequence else ())">
            <xsl:if test="tei:model/@output">
               <svrl:successful-report id="tei-modelSequence-output"
                                       role="warning"
                                       patternId="modelSequence.modelSequence-output">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A &lt;model&gt; within a &lt;modelSequence&gt; should have no @output of its own. Move @output to the &lt;modelSequence&gt;.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('sequence')) then //tei:sequence else ())">
            <xsl:if test="not(count(*) gt 1)">
               <svrl:failed-assert id="tei-sequence-parts"
                                   role="error"
                                   patternId="sequence.sequence-parts">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A &lt;sequence&gt; needs at least two parts. Add one, or use the single part without &lt;sequence&gt;.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('alternate')) then //tei:alternate else ())">
            <xsl:if test="not(count(*) gt 1)">
               <svrl:failed-assert id="tei-alternate-parts"
                                   role="error"
                                   patternId="alternate.alternate-parts">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>An &lt;alternate&gt; needs at least two parts to choose from. Add one, or use the single part without &lt;alternate&gt;.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('constraintSpec')) then //tei:constraintSpec[@mode eq 'delete'] else ())">
            <xsl:if test="*">
               <svrl:successful-report id="tei-constraintSpec-delete"
                                       role="error"
                                       patternId="constraintSpec.constraintSpec-mode">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The constraint "</xsl:text>
                     <xsl:value-of select="@ident"/>
                     <xsl:text>" is deleted, so it cannot have content here. Remove the content, or change @mode.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="((if ($r:names('constraintSpec')) then //tei:constraintSpec[@mode eq 'change'] else ())) except ((if ($r:names('constraintSpec')) then //tei:constraintSpec[@mode eq 'delete'] else ()))">
            <xsl:if test="not(*)">
               <svrl:failed-assert id="tei-constraintSpec-change"
                                   role="error"
                                   patternId="constraintSpec.constraintSpec-mode">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The constraint "</xsl:text>
                     <xsl:value-of select="@ident"/>
                     <xsl:text>" is changed, but nothing is given. Write what is new, or remove it.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="((if ($r:names('constraintSpec')) then //tei:constraintSpec[not(@mode = ('delete', 'change'))] else ())) except ((if ($r:names('constraintSpec')) then //tei:constraintSpec[@mode eq 'delete'] else ()) | (if ($r:names('constraintSpec')) then //tei:constraintSpec[@mode eq 'change'] else ()))">
            <xsl:if test="not(tei:constraint)">
               <svrl:failed-assert id="tei-constraintSpec-rules"
                                   role="error"
                                   patternId="constraintSpec.constraintSpec-mode">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The constraint "</xsl:text>
                     <xsl:value-of select="@ident"/>
                     <xsl:text>" has no rules. Add a &lt;constraint&gt; that holds them.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
            <xsl:if test="not(@scheme)">
               <svrl:failed-assert id="tei-constraintSpec-scheme"
                                   role="error"
                                   patternId="constraintSpec.constraintSpec-mode">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This &lt;constraintSpec&gt; does not say in which language its rules are written. Add @scheme, for instance scheme="schematron".</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
            <xsl:if test="tei:constraint/sch:* and not(@scheme eq 'schematron')">
               <svrl:successful-report id="tei-constraintSpec-not-schematron"
                                       role="error"
                                       patternId="constraintSpec.constraintSpec-mode">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The rules are written in Schematron, but @scheme does not say so. Set scheme="schematron".</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="@scheme eq 'schematron'               and tei:constraint//(sch:assert | sch:report)[not(ancestor::sch:rule/@context)]">
               <svrl:successful-report id="tei-constraintSpec-no-context"
                                       role="warning"
                                       patternId="constraintSpec.constraintSpec-mode">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>A test stands outside a rule with @context, so it is unclear to which element it applies. Wrap it in &lt;sch:rule context="…"&gt;.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('constraintSpec')) then //tei:constraintSpec[not(@mode) or @mode eq 'add'] else ())">
            <xsl:if test="normalize-space(@ident)               = preceding::tei:constraintSpec[not(@mode) or @mode eq 'add']/normalize-space(@ident)">
               <svrl:successful-report id="tei-constraintSpec-name"
                                       role="error"
                                       patternId="constraintSpec.constraintSpec-name">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Another constraint is already called "</xsl:text>
                     <xsl:value-of select="@ident"/>
                     <xsl:text>". Give this one another @ident.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('attDef')) then //tei:attDef[@usage eq 'req'][tei:defaultVal] else ())">
            <xsl:if test="true()">
               <svrl:successful-report id="tei-attDef-default-required"
                                       role="error"
                                       patternId="attDef.attDef-values">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The attribute "</xsl:text>
                     <xsl:value-of select="@ident"/>
                     <xsl:text>" is required, so a default value would never be used. Remove &lt;defaultVal&gt;, or change @usage.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="((if ($r:names('attDef')) then //tei:attDef[tei:defaultVal][tei:valList/@type = 'closed'] else ())) except ((if ($r:names('attDef')) then //tei:attDef[@usage eq 'req'][tei:defaultVal] else ()))">
            <xsl:variable name="several" select="tei:datatype/@maxOccurs[. ne '1']"/>
            <xsl:if test="not(every $v in               (if ($several) then tokenize(tei:defaultVal) else string(tei:defaultVal))               satisfies $v = tei:valList/tei:valItem/@ident)">
               <svrl:failed-assert id="tei-attDef-default-listed"
                                   role="error"
                                   patternId="attDef.attDef-values">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The default value "</xsl:text>
                     <xsl:value-of select="tei:defaultVal"/>
                     <xsl:text>" is not in the closed list of values. Add it to the list, or choose another default.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="((if ($r:names('attDef')) then //tei:attDef[not(@mode = ('change', 'delete'))] else ())) except ((if ($r:names('attDef')) then //tei:attDef[@usage eq 'req'][tei:defaultVal] else ()) | (if ($r:names('attDef')) then //tei:attDef[tei:defaultVal][tei:valList/@type = 'closed'] else ()))">
            <xsl:if test="not(tei:datatype or tei:valList[@type eq 'closed'])">
               <svrl:failed-assert id="tei-attDef-datatype"
                                   role="error"
                                   patternId="attDef.attDef-values">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The attribute "</xsl:text>
                     <xsl:value-of select="@ident"/>
                     <xsl:text>" has neither a datatype nor a closed list of values. Add one of them.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('dataRef')) then //tei:dataRef[tei:dataFacet or @restriction] else ())">
            <xsl:if test="not(@name)">
               <svrl:failed-assert id="tei-dataRef-name"
                                   role="error"
                                   patternId="dataRef.dataRef-narrowing">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Only a datatype of XML Schema can be narrowed. Name it with @name, or remove the facets and @restriction.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
            <xsl:if test="@restriction and tei:dataFacet">
               <svrl:successful-report id="tei-dataRef-two-ways"
                                       role="error"
                                       patternId="dataRef.dataRef-narrowing">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The datatype is narrowed by @restriction and by facets at once. Write the pattern as a facet, and remove @restriction.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('content')) then //tei:content else ())">
            <xsl:if test="descendant::*[not(namespace-uri() = ('http://relaxng.org/ns/compatibility/annotations/1.0', 'http://relaxng.org/ns/structure/1.0', 'http://www.tei-c.org/ns/1.0'))]">
               <svrl:successful-report id="tei-content-foreign"
                                       role="error"
                                       patternId="content.foreign-content">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>content holds an element of another namespace than http://relaxng.org/ns/compatibility/annotations/1.0, http://relaxng.org/ns/structure/1.0, http://www.tei-c.org/ns/1.0.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('datatype')) then //tei:datatype else ())">
            <xsl:if test="descendant::*[not(namespace-uri() = ('http://relaxng.org/ns/structure/1.0', 'http://www.tei-c.org/ns/1.0'))]">
               <svrl:successful-report id="tei-datatype-foreign"
                                       role="error"
                                       patternId="datatype.foreign-content">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>datatype holds an element of another namespace than http://relaxng.org/ns/structure/1.0, http://www.tei-c.org/ns/1.0.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:variable name="no-base-text"
                       select="exists(//tei:variantEncoding[@method eq 'parallel-segmentation'])       and empty(//tei:lem)"/>
         <xsl:for-each select="(if ($r:names('app')) then //tei:app[.//tei:rdg][not(@loc or @from or @to or ancestor::tei:rdg)] else ())">
            <xsl:if test="not(tei:lem or tei:rdgGrp/tei:lem or $no-base-text)">
               <svrl:failed-assert id="tei-app-lem" role="warning" patternId="lemma">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This &lt;app&gt; has no &lt;lem&gt;, so nothing says which reading stands in the text. Mark the reading of the text as &lt;lem&gt;.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('app')) then //tei:app[not(ancestor::tei:rdg or ancestor::tei:lem)] else ())">
            <xsl:variable name="readings"
                          select="(tei:lem | tei:rdg | tei:rdgGrp/tei:lem | tei:rdgGrp/tei:rdg)"/>
            <xsl:variable name="plain" select="$readings[not(@hand or @type or @varSeq)]"/>
            <xsl:variable name="named" select="$plain ! distinct-values(tokenize(@wit))"/>
            <xsl:variable name="repeated"
                          select="distinct-values(for $w in distinct-values($named) return $w[count($named[. eq $w]) gt 1])"/>
            <xsl:if test="exists($repeated)">
               <svrl:successful-report id="tei-app-wit-twice" role="warning" patternId="readings">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The witness </xsl:text>
                     <xsl:value-of select="string-join($repeated, ', ')"/>
                     <xsl:text> is given for two readings of the same passage. Keep it where it belongs, or say with @hand or @type how its readings differ.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:variable name="declared"
                          select="root()//tei:listWit//tei:witness/@xml:id ! ('#' || .)"/>
            <xsl:variable name="all" select="$readings ! tokenize(@wit)"/>
            <xsl:variable name="absent" select="$declared[not(. = $all)]"/>
            <xsl:variable name="complete"
                          select="root()//tei:variantEncoding/@method = 'parallel-segmentation' and exists($declared)         and (every $r in $readings satisfies $r/@wit) and empty(root()//(tei:witStart | tei:witEnd | tei:lacunaStart | tei:lacunaEnd))"/>
            <xsl:if test="$complete and exists($absent)">
               <svrl:successful-report id="tei-app-wit-unaccounted" role="info" patternId="readings">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Nothing says what </xsl:text>
                     <xsl:value-of select="string-join($absent, ', ') || (if (count($absent) eq 1) then ' has' else ' have')"/>
                     <xsl:text> here, though each reading names its witnesses. Add the siglum to a reading, or mark what the witness lacks with &lt;lacunaStart&gt; or a reading of &lt;gap&gt;.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="((if ($r:names('app')) then //tei:app[ancestor::tei:rdg[1]/@wit] else ())) except ((if ($r:names('app')) then //tei:app[not(ancestor::tei:rdg or ancestor::tei:lem)] else ()))">
            <xsl:variable name="outer" select="ancestor::tei:rdg[1]/tokenize(@wit)"/>
            <xsl:variable name="stray"
                          select="distinct-values(.//(tei:lem | tei:rdg)/tokenize(@wit)[not(. = $outer)])"/>
            <xsl:if test="exists($stray)">
               <svrl:successful-report id="tei-app-nested-wit" role="warning" patternId="readings">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This &lt;app&gt; stands inside the reading of </xsl:text>
                     <xsl:value-of select="string-join($outer, ' ')"/>
                     <xsl:text>, but names </xsl:text>
                     <xsl:value-of select="string-join($stray, ' ')"/>
                     <xsl:text>. Name only witnesses of the reading around it.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('wit'))[self::tei:*[@wit]]">
            <xsl:variable name="doc" select="root()"/>
            <xsl:variable name="sigla" select="distinct-values(tokenize(@wit))"/>
            <xsl:variable name="bare"
                          select="$sigla[not(matches(., '[#:/]'))][not(matches(., '\.(xml|tei)$'))]"/>
            <xsl:variable name="local"
                          select="$sigla[starts-with(., '#')][not(contains(., '('))] ! substring(., 2)"/>
            <xsl:variable name="undeclared" select="$local[empty(key('by-id', ., $doc))]"/>
            <xsl:variable name="strange"
                          select="$local[exists(key('by-id', ., $doc))][not(key('by-id', ., $doc)/(self::tei:witness         | self::tei:listWit | self::tei:msDesc | self::tei:msPart | self::tei:msFrag | self::tei:bibl         | self::tei:biblStruct | self::tei:biblFull | self::tei:object | self::tei:handNote | self::tei:idno         | self::tei:TEI | self::tei:text | self::tei:person | self::tei:siglum | self::tei:abbr))]"/>
            <xsl:if test="not(empty($bare))">
               <svrl:failed-assert id="tei-wit-no-hash" role="error" patternId="witness">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>@wit must point to witnesses, but "</xsl:text>
                     <xsl:value-of select="$bare" separator=" "/>
                     <xsl:text>" </xsl:text>
                     <xsl:value-of select="if (count($bare) eq 1) then 'is a bare name' else 'are bare names'"/>
                     <xsl:text>. Write "</xsl:text>
                     <xsl:value-of select="$bare ! ('#' || .)" separator=" "/>
                     <xsl:text>", and give each &lt;witness&gt; that xml:id.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
            <xsl:if test="not(empty($undeclared))">
               <svrl:failed-assert id="tei-wit-undeclared" role="error" patternId="witness">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>No witness with xml:id "</xsl:text>
                     <xsl:value-of select="string-join($undeclared, '&#34;, &#34;')"/>
                     <xsl:text>" is declared. Add a &lt;witness&gt; to the &lt;listWit&gt;, or correct @wit.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
            <xsl:if test="not(empty($strange))">
               <svrl:failed-assert id="tei-wit-not-witness" role="warning" patternId="witness">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>"</xsl:text>
                     <xsl:value-of select="string-join($strange ! ('#' || .), '&#34;, &#34;')"/>
                     <xsl:text>" in @wit points to </xsl:text>
                     <xsl:value-of select="string-join(distinct-values($strange ! ('&lt;' || name(key('by-id', ., $doc)[1]) || '&gt;')), ', ')"/>
                     <xsl:text>, which is not a witness. Point to a &lt;witness&gt; or to the description of a source.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:variable name="repeated"
                       select="map:merge(r:repeated-lines(root()) ! map{generate-id(): true()})"/>
         <xsl:variable name="lines-before" select="r:lines-before(root())"/>
         <xsl:variable name="line-step"
                       select="r:step($lines-before, //tei:lb[map:contains($lines-before, generate-id())])"/>
         <xsl:for-each select="(if ($r:names('lb')) then //tei:lb[normalize-space(@n)] else ())">
            <xsl:variable name="previous" select="$lines-before(generate-id())"/>
            <xsl:variable name="before" select="$previous/xs:integer(@n)"/>
            <xsl:variable name="again" select="map:contains($repeated, generate-id())"/>
            <xsl:if test="$again">
               <svrl:successful-report id="tei-lb-n-duplicate" role="warning" patternId="break">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Line number </xsl:text>
                     <xsl:value-of select="normalize-space(@n)"/>
                     <xsl:text> occurs a second time on the same page. Correct @n, or mark the page, column or part of the text that begins in between.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="exists($before) and xs:integer(@n) lt $before and xs:integer(@n) gt 1 and not($again)">
               <svrl:successful-report id="tei-lb-n-order" role="warning" patternId="break">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Line </xsl:text>
                     <xsl:value-of select="xs:integer(@n)"/>
                     <xsl:text> follows line </xsl:text>
                     <xsl:value-of select="$before"/>
                     <xsl:text>. Correct @n, or mark the page, column or part of the text that begins in between.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="exists($before) and xs:integer(@n) gt $before + $line-step         and empty((//tei:gap | //tei:lb[@n])[. &gt;&gt; $previous and . &lt;&lt; current()])">
               <svrl:successful-report id="tei-lb-n-gap" role="warning" patternId="break">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Line </xsl:text>
                     <xsl:value-of select="xs:integer(@n)"/>
                     <xsl:text> follows line </xsl:text>
                     <xsl:value-of select="$before"/>
                     <xsl:text>, and no line is said to be missing between them. Correct @n, or mark with &lt;gap unit="line"&gt; what is missing.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:variable name="pages-before" select="r:pages-before(root())"/>
         <xsl:variable name="page-step"
                       select="r:step($pages-before, //tei:pb[matches(@n, '^\s*\d+\s*$')][map:contains($pages-before, generate-id())])"/>
         <xsl:for-each select="(if ($r:names('pb')) then //tei:pb[matches(@n, '^\s*\d+\s*$')][ancestor::tei:text] else ())">
            <xsl:variable name="previous" select="$pages-before(generate-id())"/>
            <xsl:variable name="before"
                          select="$previous/@n[matches(., '^\s*\d+\s*$')]/xs:integer(.)"/>
            <xsl:if test="xs:integer(@n) eq $before">
               <svrl:successful-report id="tei-pb-n-duplicate" role="warning" patternId="page">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Page </xsl:text>
                     <xsl:value-of select="normalize-space(@n)"/>
                     <xsl:text> begins a second time. Correct @n, or say with @ed of which edition the page is.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="xs:integer(@n) lt $before and xs:integer(@n) ne 1">
               <svrl:successful-report id="tei-pb-n-order" role="warning" patternId="page">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Page </xsl:text>
                     <xsl:value-of select="normalize-space(@n)"/>
                     <xsl:text> follows page </xsl:text>
                     <xsl:value-of select="$before"/>
                     <xsl:text>. Correct @n, or say with @ed of which edition the page is.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="xs:integer(@n) gt $before + $page-step         and empty(//tei:gap[. &gt;&gt; $previous and . &lt;&lt; current()])">
               <svrl:successful-report id="tei-pb-n-gap" role="warning" patternId="page">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Page </xsl:text>
                     <xsl:value-of select="normalize-space(@n)"/>
                     <xsl:text> follows page </xsl:text>
                     <xsl:value-of select="$before"/>
                     <xsl:text>, and no page is said to be missing between them. Correct @n, or mark with &lt;gap unit="page"&gt; what is missing.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:variable name="verses-before" select="r:verses-before(root())"/>
         <xsl:variable name="verse-step"
                       select="r:step($verses-before, //tei:l[map:contains($verses-before, generate-id())])"/>
         <xsl:for-each select="(if ($r:names('l')) then //tei:l[matches(@n, '^\s*\d+\s*$')][not(@part = ('M', 'F'))] else ())">
            <xsl:variable name="previous" select="$verses-before(generate-id())"/>
            <xsl:variable name="before" select="$previous/xs:integer(@n)"/>
            <xsl:if test="xs:integer(@n) eq $before">
               <svrl:successful-report id="tei-l-n-duplicate" role="warning" patternId="verse">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Verse </xsl:text>
                     <xsl:value-of select="normalize-space(@n)"/>
                     <xsl:text> occurs a second time. Correct @n, or say with @part that both are parts of one line.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="xs:integer(@n) lt $before and xs:integer(@n) gt 1">
               <svrl:successful-report id="tei-l-n-order" role="warning" patternId="verse">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Verse </xsl:text>
                     <xsl:value-of select="normalize-space(@n)"/>
                     <xsl:text> follows verse </xsl:text>
                     <xsl:value-of select="$before"/>
                     <xsl:text>. Correct @n, or mark the division that begins in between.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="xs:integer(@n) gt $before + $verse-step         and empty((//tei:gap | //tei:l[@n])[. &gt;&gt; $previous and . &lt;&lt; current()])">
               <svrl:successful-report id="tei-l-n-gap" role="warning" patternId="verse">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Verse </xsl:text>
                     <xsl:value-of select="normalize-space(@n)"/>
                     <xsl:text> follows verse </xsl:text>
                     <xsl:value-of select="$before"/>
                     <xsl:text>, and no verse is said to be missing between them. Correct @n, or mark with &lt;gap unit="line"&gt; what is missing.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('break'))[self::tei:*[@break]]">
            <xsl:variable name="next"
                          select="following-sibling::node()[not(self::comment() or self::processing-instruction()         or self::text()[not(normalize-space())])][1]/self::tei:*[@break]"/>
            <xsl:if test="not(normalize-space(@break) = ('yes', 'no', 'maybe'))">
               <svrl:failed-assert id="tei-break-value" role="error" patternId="break-in-word">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>break="</xsl:text>
                     <xsl:value-of select="@break"/>
                     <xsl:text>" is not a known value. Write "no" where the word runs on across the break, "yes" where it ends there, "maybe" where that is uncertain.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
            <xsl:if test="normalize-space(@break) = ('yes', 'no')         and normalize-space($next/@break) = ('yes', 'no')         and normalize-space(@break) ne normalize-space($next/@break)">
               <svrl:successful-report id="tei-break-conflict" role="warning" patternId="break-in-word">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>&lt;</xsl:text>
                     <xsl:value-of select="name()"/>
                     <xsl:text>&gt; says break="</xsl:text>
                     <xsl:value-of select="@break"/>
                     <xsl:text>", but the &lt;</xsl:text>
                     <xsl:value-of select="name($next)"/>
                     <xsl:text>&gt; at the same place says break="</xsl:text>
                     <xsl:value-of select="$next/@break"/>
                     <xsl:text>". Give both the same value.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="($r:having('when') | $r:having('notBefore') | $r:having('notAfter') | $r:having('from') | $r:having('to'))[self::tei:*[@when or @notBefore or @notAfter or @from or @to][not(self::tei:app or self::tei:arc or self::tei:biblScope or self::tei:citedRange or self::tei:locus or self::tei:span)]]">
            <xsl:variable name="wrong"
                          select="(@when, @notBefore, @notAfter, @from, @to)[not(. castable as xs:date)][not(r:valid(normalize-space()))]"/>
            <xsl:if test="not(empty($wrong))">
               <svrl:failed-assert id="tei-date-format" role="error" patternId="date">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:value-of select="$wrong[1]/name()"/>
                     <xsl:text>="</xsl:text>
                     <xsl:value-of select="$wrong[1]"/>
                     <xsl:text>" is not a date that a computer can read. </xsl:text>
                     <xsl:value-of select="$wrong[1]/r:advice(normalize-space())"/>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
            <xsl:if test="empty($wrong) and @from and @to         and r:after(normalize-space(@from), normalize-space(@to))">
               <svrl:successful-report id="tei-date-from-after-to" role="error" patternId="date">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The time ends before it begins: from="</xsl:text>
                     <xsl:value-of select="@from"/>
                     <xsl:text>" is later than to="</xsl:text>
                     <xsl:value-of select="@to"/>
                     <xsl:text>". Correct one of them, or exchange them.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="empty($wrong) and @notBefore and @notAfter         and r:after(normalize-space(@notBefore), normalize-space(@notAfter))">
               <svrl:successful-report id="tei-date-notBefore-after-notAfter"
                                       role="error"
                                       patternId="date">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>No date fits: notBefore="</xsl:text>
                     <xsl:value-of select="@notBefore"/>
                     <xsl:text>" is later than notAfter="</xsl:text>
                     <xsl:value-of select="@notAfter"/>
                     <xsl:text>". Correct one of them, or exchange them.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('date')) then //tei:date[@when or @to or @notAfter][not(@calendar or @when-custom or @datingMethod or @type)] else ())">
            <xsl:variable name="strange"
                          select="if (@when and contains(., substring(@when, 1, 4))) then () else r:other-years(.)"/>
            <xsl:variable name="part"
                          select="if (@when and empty($strange)) then r:other-part(.) else ()"/>
            <xsl:if test="exists($strange)">
               <svrl:successful-report id="tei-date-words" role="warning" patternId="date-in-words">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The words say </xsl:text>
                     <xsl:value-of select="string-join($strange, ', ')"/>
                     <xsl:text>, but </xsl:text>
                     <xsl:value-of select="r:written(.)"/>
                     <xsl:text> does not. Correct one of them; if the words count years otherwise, say so with @calendar.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="exists($part)">
               <svrl:successful-report id="tei-date-words" role="warning" patternId="date-in-words">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The words name another </xsl:text>
                     <xsl:value-of select="$part"/>
                     <xsl:text> than </xsl:text>
                     <xsl:value-of select="r:written(.)"/>
                     <xsl:text>. Correct one of them; if the words count days otherwise, say so with @calendar.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('supplied')) then //tei:supplied else ())">
            <xsl:variable name="next"
                          select="following-sibling::node()[not(self::comment() or self::processing-instruction())][1]         /self::tei:supplied"/>
            <xsl:if test="not(normalize-space(@reason))">
               <svrl:failed-assert id="tei-supplied-reason" role="warning" patternId="supplied">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This &lt;supplied&gt; does not say why the editor had to supply text. Add @reason, for instance reason="lost" where the writing is gone, or reason="omitted" where the writer left it out.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
            <xsl:if test="exists($next) and deep-equal(r:claims(.), r:claims($next))">
               <svrl:successful-report id="tei-supplied-adjacent" role="warning" patternId="supplied">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>Two &lt;supplied&gt; with the same attributes touch each other. Join them into one, or show with an attribute such as @cert in what they differ.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('ex')) then //tei:ex else ())">
            <xsl:if test="not(ancestor::tei:expan         or ancestor::tei:choice[1]//tei:am)">
               <svrl:failed-assert id="tei-ex-outside-expan" role="warning" patternId="expansion">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This &lt;ex&gt; stands outside &lt;expan&gt;. Put the whole expanded word into &lt;expan&gt;, with the letters you added in &lt;ex&gt;.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('gap')) then //tei:gap else ())">
            <xsl:if test="not((@extent, @quantity, @atLeast, @atMost, @min, @max)[normalize-space()]         or tokenize(@reason) = ('editorial', 'ellipsis', 'irrelevant', 'sampling') or ancestor::tei:div[@type = 'translation'])">
               <svrl:failed-assert id="tei-gap-extent" role="warning" patternId="gap">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This &lt;gap&gt; does not say how much is missing. Add @quantity and @unit, for instance quantity="3" unit="character", or extent="unknown".</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
            <xsl:if test="not(normalize-space(@unit)) and (@quantity, @atLeast, @atMost)[normalize-space()]">
               <svrl:successful-report id="tei-gap-unit" role="warning" patternId="gap">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This &lt;gap&gt; has a number but no unit. Add @unit, for instance unit="character" or unit="line".</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
            <xsl:if test="exists(ancestor::tei:supplied)">
               <svrl:successful-report id="tei-gap-inside-supplied" role="error" patternId="gap">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This &lt;gap&gt; is inside &lt;supplied&gt;: the same place is said to be restored and still missing. End &lt;supplied&gt; before the gap, and begin another one after it if needed.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:variable name="usual"
                       select="('character', 'char', 'chars', 'letter', 'word', 'line', 'column', 'page', 'leaf', 'folio', 'stanza', 'cm', 'mm')"/>
         <xsl:for-each select="((if ($r:names('gap')) then //tei:gap[@unit] else ()), (if ($r:names('space')) then //tei:space[@unit] else ()))">
            <xsl:variable name="unit" select="normalize-space(@unit)"/>
            <xsl:variable name="meant"
                          select="if ($unit = $usual) then () else $usual[. = (lower-case($unit), replace(lower-case($unit), 's$', ''))][1]"/>
            <xsl:if test="not(empty($meant))">
               <svrl:failed-assert id="tei-unit-name" role="warning" patternId="unit">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>unit="</xsl:text>
                     <xsl:value-of select="$unit"/>
                     <xsl:text>" is not the usual name of this unit. Write unit="</xsl:text>
                     <xsl:value-of select="$meant"/>
                     <xsl:text>".</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('choice')) then //tei:choice else ())">
            <xsl:if test="not(count(*) ge 2)">
               <svrl:failed-assert id="tei-choice-two" role="error" patternId="choice">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This &lt;choice&gt; offers </xsl:text>
                     <xsl:value-of select="if (*) then 'only one form' else 'nothing'"/>
                     <xsl:text> to choose from. Add the other form, such as &lt;corr&gt; beside &lt;sic&gt;, or remove &lt;choice&gt; and keep what is inside.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(($r:having('hand'))[self::tei:*[@hand]] | (if ($r:names('handShift')) then //tei:handShift[@new] else ()))">
            <xsl:variable name="doc" select="root()"/>
            <xsl:variable name="hands"
                          select="distinct-values((@hand, self::tei:handShift/@new) ! tokenize(.))"/>
            <xsl:variable name="bare"
                          select="$hands[not(matches(., '[#:/]'))][not(matches(., '\.(xml|tei)$'))]"/>
            <xsl:variable name="local"
                          select="$hands[starts-with(., '#')][not(contains(., '('))] ! substring(., 2)"/>
            <xsl:variable name="undeclared" select="$local[empty(key('by-id', ., $doc))]"/>
            <xsl:variable name="strange"
                          select="$local[exists(key('by-id', ., $doc))][not(key('by-id', ., $doc)/(self::tei:handNote         | self::tei:scriptNote | self::tei:person | self::tei:handDesc))]"/>
            <xsl:if test="not(empty($bare))">
               <svrl:failed-assert id="tei-hand-no-hash" role="error" patternId="hand">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>The hand must be given as a pointer, but "</xsl:text>
                     <xsl:value-of select="$bare" separator=" "/>
                     <xsl:text>" is a bare name. Write "</xsl:text>
                     <xsl:value-of select="$bare ! ('#' || .)" separator=" "/>
                     <xsl:text>", and describe the hand in a &lt;handNote&gt; with that xml:id.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
            <xsl:if test="not(empty($undeclared))">
               <svrl:failed-assert id="tei-hand-undeclared" role="error" patternId="hand">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>No hand with xml:id "</xsl:text>
                     <xsl:value-of select="string-join($undeclared, '&#34;, &#34;')"/>
                     <xsl:text>" is described. Add a &lt;handNote&gt; to the header, or correct the pointer.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
            <xsl:if test="not(empty($strange))">
               <svrl:failed-assert id="tei-hand-not-handNote" role="warning" patternId="hand">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>"</xsl:text>
                     <xsl:value-of select="string-join($strange ! ('#' || .), '&#34;, &#34;')"/>
                     <xsl:text>" points to </xsl:text>
                     <xsl:value-of select="string-join(distinct-values($strange ! ('&lt;' || name(key('by-id', ., $doc)[1]) || '&gt;')), ', ')"/>
                     <xsl:text>, which does not describe a hand. Point to a &lt;handNote&gt;.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('handShift')) then //tei:handShift[not(@copyOf or @sameAs)] else ())">
            <xsl:if test="not(@new or @scribe or @scribeRef or @script or @scriptRef         or @medium)">
               <svrl:failed-assert id="tei-handShift-new" role="warning" patternId="hand-shift">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This &lt;handShift&gt; does not say what changes. Add @new with a pointer to the &lt;handNote&gt; of the new hand, or @medium or @script if the hand stays the same.</xsl:text>
                  </svrl:text>
               </svrl:failed-assert>
            </xsl:if>
         </xsl:for-each>
         <xsl:variable name="breaks" select="('lb', 'pb', 'cb', 'gb', 'milestone', 'anchor')"/>
         <xsl:for-each select="(if ($r:names('p')) then //tei:p else ())">
            <xsl:if test="empty(.//text()[normalize-space()]) and empty(*[not(local-name() = $breaks)])         and ancestor::tei:text and not(@copyOf or @sameAs)">
               <svrl:successful-report id="tei-p-empty" role="warning" patternId="empty-block">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This paragraph has no text. Remove &lt;p&gt; and keep any break in it, or say with &lt;gap&gt; or &lt;space&gt; what is missing.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
         <xsl:for-each select="(if ($r:names('head')) then //tei:head else ())">
            <xsl:if test="empty(.//text()[normalize-space()]) and empty(*[not(local-name() = $breaks)])         and not(@copyOf or @sameAs)">
               <svrl:successful-report id="tei-head-empty" role="warning" patternId="empty-block">
                  <xsl:attribute name="location" select="path()"/>
                  <svrl:text>
                     <xsl:text>This heading has no text. Remove &lt;head&gt;, or write a heading and mark it as yours with &lt;supplied&gt;.</xsl:text>
                  </svrl:text>
               </svrl:successful-report>
            </xsl:if>
         </xsl:for-each>
      </svrl:schematron-output>
   </xsl:template>
</xsl:stylesheet>
