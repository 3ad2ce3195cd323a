<stylesheet xmlns="http://www.w3.org/1999/XSL/Transform"
            xmlns:map="http://www.w3.org/2005/xpath-functions/map"
            xmlns:r="https://teipress.org/ns/rules"
            xmlns:rng="http://relaxng.org/ns/structure/1.0"
            xmlns:sch="http://purl.oclc.org/dsdl/schematron"
            xmlns:svrl="http://purl.oclc.org/dsdl/svrl"
            xmlns:tei="http://www.tei-c.org/ns/1.0"
            xmlns:teix="http://www.tei-c.org/ns/Examples"
            xmlns:xi="http://www.w3.org/2001/XInclude"
            xmlns:xs="http://www.w3.org/2001/XMLSchema"
            version="3.0"
            expand-text="false">
   <variable name="Q{http://dmaus.name/ns/2023/schxslt}phase"
             as="Q{http://www.w3.org/2001/XMLSchema}string"
             select="'#ALL'"/>
   <xsl:key xmlns="http://purl.oclc.org/dsdl/schematron"
            xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
            name="by-id"
            match="*[@xml:id]"
            use="@xml:id"/>
   <xsl:function xmlns="http://purl.oclc.org/dsdl/schematron"
                 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                 name="r:line"
                 as="xs:string">
      <xsl:param name="lb" as="element(tei:lb)"/>
      <xsl:sequence select="r:stretch($lb) || '|' || normalize-space($lb/@n)"/>
   </xsl:function>
   <xsl:function xmlns="http://purl.oclc.org/dsdl/schematron"
                 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                 name="r:stretch"
                 as="xs:string">
      <xsl:param name="lb" as="element(tei:lb)"/>
      <xsl:sequence select="let $scope := $lb/ancestor::*[self::tei:div or self::tei:div1 or self::tei:div2       or self::tei:div3 or self::tei:div4 or self::tei:div5 or self::tei:div6 or self::tei:div7 or self::tei:note       or self::tei:floatingText or self::tei:rdg or self::tei:lem or self::tei:orig or self::tei:reg or self::tei:sic       or self::tei:corr or self::tei:abbr or self::tei:expan or self::tei:zone or self::tei:text][1]       return string-join((generate-id($scope), $lb/@ed, $lb/@edRef, $lb/@type), '|')"/>
   </xsl:function>
   <xsl:accumulator xmlns="http://purl.oclc.org/dsdl/schematron"
                    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                    name="r:lines"
                    as="map(xs:string, xs:integer)"
                    initial-value="map{}">
      <xsl:accumulator-rule match="tei:pb | tei:cb" select="map{}"/>
      <xsl:accumulator-rule match="tei:lb[normalize-space(@n)]"
                            select="map:put($value, r:line(.), 1 + ($value(r:line(.)), 0)[1])"/>
   </xsl:accumulator>
   <xsl:accumulator xmlns="http://purl.oclc.org/dsdl/schematron"
                    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                    name="r:order"
                    as="map(xs:string, xs:integer+)"
                    initial-value="map{}">
      <xsl:accumulator-rule match="tei:pb | tei:cb" select="map{}"/>
      <xsl:accumulator-rule match="tei:lb[matches(@n, '^\s*\d+\s*$')]"
                            select="let $stretch := r:stretch(.) return map:put($value, $stretch, ($value($stretch)[last()], xs:integer(@n)))"/>
   </xsl:accumulator>
   <xsl:function xmlns="http://purl.oclc.org/dsdl/schematron"
                 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                 name="r:pages"
                 as="xs:string">
      <xsl:param name="pb" as="element(tei:pb)"/>
      <xsl:sequence select="string-join((generate-id($pb/ancestor::tei:text[1]), ($pb/@ed, $pb/@edRef, '')[1]), '|')"/>
   </xsl:function>
   <xsl:accumulator xmlns="http://purl.oclc.org/dsdl/schematron"
                    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                    name="r:page-order"
                    as="map(xs:string, xs:integer+)"
                    initial-value="map{}">
      <xsl:accumulator-rule match="tei:pb"
                            select="let $pages := r:pages(.) return map:put($value, $pages, (($value($pages)[last()], -1)[1],         if (matches(@n, '^\s*\d+\s*$')) then xs:integer(@n) else -1))"/>
   </xsl:accumulator>
   <xsl:function xmlns="http://purl.oclc.org/dsdl/schematron"
                 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                 name="r:valid"
                 as="xs:boolean">
      <xsl:param name="v" as="xs:string"/>
      <xsl:sequence select="$v castable as xs:date or $v castable as xs:gYearMonth or $v castable as xs:gYear       or $v castable as xs:dateTime or $v castable as xs:time or $v castable as xs:gMonthDay       or $v castable as xs:gMonth or $v castable as xs:gDay"/>
   </xsl:function>
   <xsl:function xmlns="http://purl.oclc.org/dsdl/schematron"
                 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                 name="r:advice"
                 as="xs:string">
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
   <xsl:function xmlns="http://purl.oclc.org/dsdl/schematron"
                 xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                 name="r:after"
                 as="xs:boolean">
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
   <mode use-accumulators="r:lines r:order r:page-order"/>
   <mode name="Q{http://dmaus.name/ns/2023/schxslt}validate"
         use-accumulators="r:lines r:order r:page-order"
         on-no-match="shallow-skip"/>
   <mode name="group.d9e104"
         on-no-match="shallow-skip"
         streamable="false"
         use-accumulators="r:lines r:order r:page-order"/>
   <template match="* | root()" mode="group.d9e104" priority="-10">
      <apply-templates select="@*" mode="#current"/>
      <apply-templates select="node()" mode="#current"/>
   </template>
   <variable name="no-base-text"
             select="exists(//tei:variantEncoding[@method eq 'parallel-segmentation'])       and empty(//tei:lem)"/>
   <variable name="breaks" select="('lb', 'pb', 'cb', 'gb', 'milestone', 'anchor')"/>
   <template match="tei:*[@when]" mode="group.d9e104" priority="96">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e104' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e108'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e108') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@notBefore or @notAfter or @from or @to">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-when-with-limits"
                                                   role="warning"
                                                   test="@notBefore or @notAfter or @from or @to"
                                                   patternId="att.datable.w3c.when-alone">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>@when names one date, but @notBefore, @notAfter, @from or @to is there too. Keep either @when or the others.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e104', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@from]" mode="group.d9e104" priority="95">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e112' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e116'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e116') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@notBefore">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-from-with-notBefore"
                                                   role="warning"
                                                   test="@notBefore"
                                                   patternId="att.datable.w3c.period-start-and-limit">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>@from says when a period began, @notBefore the earliest date of an event. Keep one of them.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e112', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@to]" mode="group.d9e104" priority="94">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e120' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e124'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e124') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@notAfter">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-to-with-notAfter"
                                                   role="warning"
                                                   test="@notAfter"
                                                   patternId="att.datable.w3c.period-end-and-limit">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>@to says when a period ended, @notAfter the latest date of an event. Keep one of them.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e120', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@source]" mode="group.d9e104" priority="93">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e128' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e132'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e132') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="(self::tei:classRef or self::tei:dataRef or self::tei:elementRef or self::tei:macroRef or self::tei:moduleRef or self::tei:schemaSpec) and count(tokenize(normalize-space(@source), ' ')) gt 1">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-schema-one-source"
                                                   role="error"
                                                   test="(self::tei:classRef or self::tei:dataRef or self::tei:elementRef or self::tei:macroRef or self::tei:moduleRef or self::tei:schemaSpec) and count(tokenize(normalize-space(@source), ' ')) gt 1"
                                                   patternId="att.global.source.source.single-schema-source">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>
                                 <value-of select="name(.)"/> names more than one source. Leave one address in @source.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e128', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@unitRef]" mode="group.d9e104" priority="92">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e138' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e142'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e142') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@unit">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-unit-twice"
                                                   role="warning"
                                                   test="@unit"
                                                   patternId="att.measurement.unit-said-once">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>Both @unit and @unitRef are there; @unitRef counts. Remove @unit.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e138', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@subtype]" mode="group.d9e104" priority="91">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e146' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e150'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e150') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@type)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-subtype-without-type"
                                               role="error"
                                               test="@type"
                                               patternId="att.typed.subtype-needs-type">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>
                                 <value-of select="name(.)"/> has @subtype but no @type. Add @type, or turn @subtype into @type.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e146', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[not(self::tei:schemaSpec)][@targetLang]"
             mode="group.d9e104"
             priority="90">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e155' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e159'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e159') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@target)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-targetLang-without-target"
                                               role="error"
                                               test="@target"
                                               patternId="att.pointing.targetLang.target-language-needs-target">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>
                                 <value-of select="name(.)"/> has @targetLang but no @target. Add @target, or remove @targetLang.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e155', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[starts-with(@spanTo, '#')]"
             mode="group.d9e104"
             priority="89">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e164' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e168'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e168') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(id(substring(@spanTo, 2)) &gt;&gt; .)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-spanTo-follows"
                                               role="error"
                                               test="id(substring(@spanTo, 2)) &gt;&gt; ."
                                               patternId="att.spanning.spanTo.span-ends-later">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>@spanTo of <value-of select="name(.)"/> points to "<for-each select=".[1]">
                                    <value-of select="@spanTo"/>
                                 </for-each>", which does not stand after it. Point to an element further on.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e164', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@schemeVersion]" mode="group.d9e104" priority="88">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e176' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e180'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e180') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@scheme and not(@scheme eq 'free'))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-schemeVersion-without-scheme"
                                               role="error"
                                               test="@scheme and not(@scheme eq 'free')"
                                               patternId="att.styleDef.schemeVersion.scheme-version-needs-scheme">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>@schemeVersion says nothing without a style language. Add @scheme with a value other than "free", or remove @schemeVersion.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e176', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@calendar]" mode="group.d9e104" priority="87">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e184' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e188'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e188') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(string-length(normalize-space(.)) gt 0)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-calendar-on-empty"
                                               role="error"
                                               test="string-length(normalize-space(.)) gt 0"
                                               patternId="att.calendarSystem.calendar.calendar-needs-text">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>@calendar names the calendar of the date in the text, but <value-of select="name(.)"/> has no text. Remove @calendar, or write the date.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e184', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@minOccurs and @maxOccurs]"
             mode="group.d9e104"
             priority="86">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e194' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e198'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e198') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(normalize-space(@maxOccurs) eq 'unbounded'               or number(@maxOccurs) ge number(@minOccurs))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-occurs-range"
                                               role="error"
                                               test="normalize-space(@maxOccurs) eq 'unbounded'               or number(@maxOccurs) ge number(@minOccurs)"
                                               patternId="att.repeatable.occurrence-range">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>@minOccurs is greater than @maxOccurs. Raise @maxOccurs, or lower @minOccurs.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e194', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@minOccurs and not(@maxOccurs)]"
             mode="group.d9e104"
             priority="85">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e194' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e204'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e204') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(number(@minOccurs) lt 2)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-occurs-default-max"
                                               role="error"
                                               test="number(@minOccurs) lt 2"
                                               patternId="att.repeatable.occurrence-range">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>@minOccurs is above 1, but without @maxOccurs at most one occurrence is allowed. Add @maxOccurs.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e194', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:elementSpec[@module] | tei:classSpec[@module] | tei:macroSpec[@module]"
             mode="group.d9e104"
             priority="84">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e208' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e212'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e212') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(not(ancestor::tei:schemaSpec or ancestor::tei:TEI or ancestor::tei:teiCorpus)               or not(//tei:moduleSpec or //tei:moduleRef)               or @module = (//tei:moduleSpec/@ident, //tei:moduleRef/@key))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-spec-module"
                                               role="error"
                                               test="not(ancestor::tei:schemaSpec or ancestor::tei:TEI or ancestor::tei:teiCorpus)               or not(//tei:moduleSpec or //tei:moduleRef)               or @module = (//tei:moduleSpec/@ident, //tei:moduleRef/@key)"
                                               patternId="att.identified.module-of-declaration">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The module "<for-each select=".[1]">
                                    <value-of select="@module"/>
                                 </for-each>" of <for-each select=".[1]">
                                    <value-of select="@ident"/>
                                 </for-each> is not part of this document. Correct @module, or add a &lt;moduleRef&gt; with that key.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e208', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@validUntil castable as xs:date]"
             mode="group.d9e104"
             priority="83">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e220' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e224'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e231'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e224') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(xs:date(@validUntil) ge current-date())">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-validUntil-past"
                                               role="error"
                                               test="xs:date(@validUntil) ge current-date()"
                                               patternId="att.deprecated.validUntil.use-before-end">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The use of this <value-of select="name(.)"/> ended on <for-each select=".[1]">
                                    <value-of select="@validUntil"/>
                                 </for-each>. Take it out, or set a later @validUntil.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e231') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="xs:date(@validUntil) ge current-date()                   and xs:date(@validUntil) lt current-date() + xs:dayTimeDuration('P60D')">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-validUntil-soon"
                                                   role="warning"
                                                   test="xs:date(@validUntil) ge current-date()                   and xs:date(@validUntil) lt current-date() + xs:dayTimeDuration('P60D')"
                                                   patternId="att.deprecated.validUntil.use-before-end">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The use of this <value-of select="name(.)"/> ends within two months, on <for-each select=".[1]">
                                    <value-of select="@validUntil"/>
                                 </for-each>. Plan what is to replace it.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e220', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@validUntil][not(self::tei:valDesc or self::tei:valList or self::tei:defaultVal or self::tei:remarks)]"
             mode="group.d9e104"
             priority="82">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e239' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e243'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e243') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(tei:desc[@type eq 'deprecationInfo'])">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-validUntil-explained"
                                               role="error"
                                               test="tei:desc[@type eq 'deprecationInfo']"
                                               patternId="att.deprecated.validUntil.end-of-use-explained">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>Something that goes out of use needs an explanation. Add &lt;desc type="deprecationInfo"&gt; that says what to use instead.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e239', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:quotation" mode="group.d9e104" priority="81">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e247' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e251'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e251') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@marks or tei:p or *)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-quotation-empty"
                                               role="error"
                                               test="@marks or tei:p or *"
                                               patternId="quotation.quotation-says-something">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>quotation says nothing. Add @marks, or a paragraph that explains the practice.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e247', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:citeStructure[not(parent::tei:citeStructure)]"
             mode="group.d9e104"
             priority="80">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e256' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e260'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e260') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(starts-with(@match, '/'))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-citeStructure-absolute"
                                               role="error"
                                               test="starts-with(@match, '/')"
                                               patternId="citeStructure.match.outermost-level-is-absolute">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The outermost citeStructure must start from the root. Begin @match with "/".</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e256', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:citeStructure[parent::tei:citeStructure]"
             mode="group.d9e104"
             priority="79">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e264' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e268'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e268') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(not(starts-with(@match, '/')))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-citeStructure-relative"
                                               role="error"
                                               test="not(starts-with(@match, '/'))"
                                               patternId="citeStructure.match.inner-level-is-relative">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>An inner citeStructure is counted from the one around it. Do not begin @match with "/".</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e264', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:p" mode="group.d9e104" priority="78">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e272' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e276'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e279'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e276') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="(ancestor::tei:ab or ancestor::tei:p) and not(ancestor::tei:floatingText or parent::tei:exemplum or parent::tei:item or parent::tei:note or parent::tei:q or parent::tei:quote or parent::tei:remarks or parent::tei:said or parent::tei:sp or parent::tei:stage or parent::tei:cell or parent::tei:figure)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-p-in-p"
                                                   role="error"
                                                   test="(ancestor::tei:ab or ancestor::tei:p) and not(ancestor::tei:floatingText or parent::tei:exemplum or parent::tei:item or parent::tei:note or parent::tei:q or parent::tei:quote or parent::tei:remarks or parent::tei:said or parent::tei:sp or parent::tei:stage or parent::tei:cell or parent::tei:figure)"
                                                   patternId="p.paragraph-not-in-paragraph">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A paragraph stands inside another paragraph or block. Close the outer one first.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e279') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="(ancestor::tei:l or ancestor::tei:lg) and not(ancestor::tei:floatingText or parent::tei:figure or parent::tei:note)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-p-in-verse"
                                                   role="error"
                                                   test="(ancestor::tei:l or ancestor::tei:lg) and not(ancestor::tei:floatingText or parent::tei:figure or parent::tei:note)"
                                                   patternId="p.paragraph-not-in-paragraph">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A paragraph stands inside verse. Close the line and the stanza first.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e272', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:desc[@type eq 'deprecationInfo']"
             mode="group.d9e104"
             priority="77">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e283' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e287'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e287') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(../@validUntil)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-deprecation-without-date"
                                               role="error"
                                               test="../@validUntil"
                                               patternId="desc.deprecation-needs-date">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A desc tells why something should no longer be used, but its parent has no @validUntil. Add @validUntil to the parent.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e283', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:rt/@target" mode="group.d9e104" priority="76">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e291' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e295'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e295') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="../@from or ../@to">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-rt-target-and-span"
                                                   role="error"
                                                   test="../@from or ../@to"
                                                   patternId="rt.target.ruby-target-or-span">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>rt has @target beside @from or @to. Keep either @target or the other two.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e291', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:rt/@from" mode="group.d9e104" priority="75">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e299' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e303'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e303') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(../@to)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-rt-from-without-to"
                                               role="error"
                                               test="../@to"
                                               patternId="rt.from.ruby-span-has-end">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>rt has @from but no @to. Add @to.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e299', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:rt/@to" mode="group.d9e104" priority="74">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e307' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e311'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e311') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(../@from)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-rt-to-without-from"
                                               role="error"
                                               test="../@from"
                                               patternId="rt.to.ruby-span-has-start">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>rt has @to but no @from. Add @from.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e307', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:ptr" mode="group.d9e104" priority="73">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e315' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e319'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e319') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@target and @cRef">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-ptr-two-targets"
                                                   role="error"
                                                   test="@target and @cRef"
                                                   patternId="ptr.pointer-has-one-target">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>ptr has both @target and @cRef. Keep one of them.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e315', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:ref" mode="group.d9e104" priority="72">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e323' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e327'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e327') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@target and @cRef">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-ref-two-targets"
                                                   role="error"
                                                   test="@target and @cRef"
                                                   patternId="ref.reference-has-one-target">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>ref has both @target and @cRef. Keep one of them.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e323', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:list[@type='gloss']" mode="group.d9e104" priority="71">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e331' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e335'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e335') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(tei:label)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-gloss-list-labels"
                                               role="warning"
                                               test="tei:label"
                                               patternId="list.gloss-list-has-labels">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A list of type "gloss" has no label. Put a label before each item, or change @type.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e331', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:relatedItem" mode="group.d9e104" priority="70">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e339' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e343'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e346'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e343') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@target and *">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-relatedItem-twice"
                                                   role="error"
                                                   test="@target and *"
                                                   patternId="relatedItem.related-item-said-once">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>relatedItem points to a reference and holds one too. Keep one of them.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e346') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@target or *)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-relatedItem-empty"
                                               role="error"
                                               test="@target or *"
                                               patternId="relatedItem.related-item-said-once">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>relatedItem names no work. Add @target, or put the reference inside.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e339', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:l" mode="group.d9e104" priority="69">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e351' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e355'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e355') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="ancestor::tei:l[not(.//tei:note//tei:l[. is current()])]">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-l-in-l"
                                                   role="error"
                                                   test="ancestor::tei:l[not(.//tei:note//tei:l[. is current()])]"
                                                   patternId="l.line-not-in-line">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A line of verse stands inside another. Close the outer line first.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e351', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:lg" mode="group.d9e104" priority="68">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e359' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e363'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e366'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e363') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(descendant::tei:lg or descendant::tei:l or descendant::tei:gap)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-lg-without-l"
                                               role="error"
                                               test="descendant::tei:lg or descendant::tei:l or descendant::tei:gap"
                                               patternId="lg.line-group-has-lines">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>lg holds no line of verse. Put l, lg or gap inside it.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e366') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="ancestor::tei:l[not(.//tei:note//tei:lg[. is current()])]">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-lg-in-l"
                                                   role="error"
                                                   test="ancestor::tei:l[not(.//tei:note//tei:lg[. is current()])]"
                                                   patternId="lg.line-group-has-lines">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A group of lines stands inside a line of verse. Close the line first.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e359', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:div" mode="group.d9e104" priority="67">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e370' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e374'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e377'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e374') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="(ancestor::tei:l or ancestor::tei:lg) and not(ancestor::tei:floatingText)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-div-in-verse"
                                                   role="error"
                                                   test="(ancestor::tei:l or ancestor::tei:lg) and not(ancestor::tei:floatingText)"
                                                   patternId="div.division-not-in-block">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A division stands inside verse. Close the line and the stanza first.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e377') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="(ancestor::tei:p or ancestor::tei:ab) and not(ancestor::tei:floatingText)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-div-in-p"
                                                   role="error"
                                                   test="(ancestor::tei:p or ancestor::tei:ab) and not(ancestor::tei:floatingText)"
                                                   patternId="div.division-not-in-block">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A division stands inside a paragraph. Close the paragraph first.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e370', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:metDecl[tei:metSym]" mode="group.d9e104" priority="66">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e381' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e385'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e385') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(tei:metSym[not(@terminal = ('false', '0'))])">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-metDecl-terminal"
                                                   role="warning"
                                                   test="not(tei:metSym[not(@terminal = ('false', '0'))])"
                                                   patternId="metDecl.metDecl-children">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>Every symbol of this metDecl is marked terminal="false": each is explained by other symbols and none in words. Set terminal="true" on the symbols that are explained in words.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e381', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:shift" mode="group.d9e104" priority="65">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e389' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e393'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e393') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@new)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-shift-new"
                                               role="warning"
                                               test="@new"
                                               patternId="shift.shift-new">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>This &lt;shift&gt; does not say what the voice changes to. Add @new, for instance new="loud", or new="normal" where the voice returns to what is usual.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e389', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:s" mode="group.d9e104" priority="64">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e397' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e401'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e401') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="tei:s">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-s-nested"
                                                   role="error"
                                                   test="tei:s"
                                                   patternId="s.s-nested">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;s&gt; stands directly inside another &lt;s&gt;; use &lt;seg&gt; for units that nest.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e397', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:span" mode="group.d9e104" priority="63">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e405' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e409'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e409') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@target and @from">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-span-target-from"
                                                   role="error"
                                                   test="@target and @from"
                                                   patternId="span.span-target-from">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;span&gt; has both @target and @from; give one of them.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e405', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:span" mode="group.d9e104" priority="62">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e413' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e417'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e417') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@target and @to">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-span-target-to"
                                                   role="error"
                                                   test="@target and @to"
                                                   patternId="span.span-target-to">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;span&gt; has both @target and @to; give @target, or @from with @to.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e413', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:span" mode="group.d9e104" priority="61">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e421' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e425'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e425') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@to and not(@from)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-span-to-without-from"
                                                   role="error"
                                                   test="@to and not(@from)"
                                                   patternId="span.span-to-without-from">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;span&gt; has @to but does not say in @from where it begins.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e421', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:span" mode="group.d9e104" priority="60">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e429' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e433'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e433') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="(@from, @to) ! contains(normalize-space(.), ' ') = true()">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-span-one-point"
                                                   role="error"
                                                   test="(@from, @to) ! contains(normalize-space(.), ' ') = true()"
                                                   patternId="span.span-one-point">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>@from and @to of &lt;span&gt; take one pointer each.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e429', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:catchwords" mode="group.d9e104" priority="59">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e437' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e441'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e441') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(ancestor::tei:msDesc or ancestor::tei:egXML)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-catchwords-in-msDesc"
                                               role="error"
                                               test="ancestor::tei:msDesc or ancestor::tei:egXML"
                                               patternId="catchwords.catchwords-in-msDesc">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;catchwords&gt; belongs in a manuscript description; for a catchword on the page use &lt;fw type="catch"&gt;.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e437', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:dimensions" mode="group.d9e104" priority="58">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e446' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e450'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e450') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="count(tei:width) gt 1">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-dimensions-width"
                                                   role="error"
                                                   test="count(tei:width) gt 1"
                                                   patternId="dimensions.dimensions-width">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;dimensions&gt; has more than one &lt;width&gt;.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e446', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:dimensions" mode="group.d9e104" priority="57">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e454' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e458'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e458') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="count(tei:height) gt 1">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-dimensions-height"
                                                   role="error"
                                                   test="count(tei:height) gt 1"
                                                   patternId="dimensions.dimensions-height">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;dimensions&gt; has more than one &lt;height&gt;.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e454', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:dimensions" mode="group.d9e104" priority="56">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e462' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e466'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e466') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="count(tei:depth) gt 1">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-dimensions-depth"
                                                   role="error"
                                                   test="count(tei:depth) gt 1"
                                                   patternId="dimensions.dimensions-depth">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;dimensions&gt; has more than one &lt;depth&gt;.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e462', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:msContents | tei:physDesc | tei:history | tei:additional"
             mode="group.d9e104"
             priority="55">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e470' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e474'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e474') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="preceding-sibling::*[node-name() eq node-name(current())]">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-msDesc-part-once"
                                                   role="error"
                                                   test="preceding-sibling::*[node-name() eq node-name(current())]"
                                                   patternId="msDesc.msDesc-part-once">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;<value-of select="name(.)"/>&gt; may occur only once in &lt;<for-each select=".[1]">
                                    <value-of select="name(..)"/>
                                 </for-each>&gt;.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e470', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:msIdentifier" mode="group.d9e104" priority="54">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e482' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e486'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e486') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(parent::tei:msPart) and (*[1][self::tei:idno or self::tei:altIdentifier] or not(normalize-space()))">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-msIdentifier-minimal"
                                                   role="warning"
                                                   test="not(parent::tei:msPart) and (*[1][self::tei:idno or self::tei:altIdentifier] or not(normalize-space()))"
                                                   patternId="msIdentifier.msIdentifier-minimal">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;msIdentifier&gt; must say where the object is kept: a place, an institution or a repository is missing.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e482', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:secFol" mode="group.d9e104" priority="53">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e490' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e494'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e494') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(ancestor::tei:msDesc or ancestor::tei:egXML)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-secFol-in-msDesc"
                                               role="error"
                                               test="ancestor::tei:msDesc or ancestor::tei:egXML"
                                               patternId="secFol.secFol-in-msDesc">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;secFol&gt; belongs in a manuscript description.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e490', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:signatures" mode="group.d9e104" priority="52">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e498' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e502'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e502') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(ancestor::tei:msDesc or ancestor::tei:egXML)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-signatures-in-msDesc"
                                               role="error"
                                               test="ancestor::tei:msDesc or ancestor::tei:egXML"
                                               patternId="signatures.signatures-in-msDesc">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;signatures&gt; belongs in a manuscript description; for a signature on the page use &lt;fw type="sig"&gt;.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e498', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:addSpan" mode="group.d9e104" priority="51">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e506' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e510'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e510') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@spanTo)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-addSpan-spanTo"
                                               role="error"
                                               test="@spanTo"
                                               patternId="addSpan.addSpan-spanTo">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;addSpan&gt; does not say where the addition ends: @spanTo is missing.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e506', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:damageSpan" mode="group.d9e104" priority="50">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e514' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e518'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e518') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@spanTo)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-damageSpan-spanTo"
                                               role="error"
                                               test="@spanTo"
                                               patternId="damageSpan.damageSpan-spanTo">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;damageSpan&gt; does not say where the damage ends: @spanTo is missing.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e514', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:delSpan" mode="group.d9e104" priority="49">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e522' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e526'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e526') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@spanTo)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-delSpan-spanTo"
                                               role="error"
                                               test="@spanTo"
                                               patternId="delSpan.delSpan-spanTo">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;delSpan&gt; does not say where the deletion ends: @spanTo is missing.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e522', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:facsimile//tei:line | tei:facsimile//tei:zone"
             mode="group.d9e104"
             priority="48">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e530' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e534'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e534') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="text()[normalize-space()]">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-facsimile-text"
                                                   role="error"
                                                   test="text()[normalize-space()]"
                                                   patternId="facsimile.facsimile-text">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>Transcribed text stands inside &lt;facsimile&gt;, which holds images only; transcribe in &lt;sourceDoc&gt; or &lt;text&gt;.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e530', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:path[@points]" mode="group.d9e104" priority="47">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e539' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e543'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e543') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="let $p := tokenize(normalize-space(@points), ' ') return deep-equal(tokenize($p[1], ',') ! number(), tokenize($p[last()], ',') ! number())">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-path-closed"
                                                   role="error"
                                                   test="let $p := tokenize(normalize-space(@points), ' ') return deep-equal(tokenize($p[1], ',') ! number(), tokenize($p[last()], ',') ! number())"
                                                   patternId="path.path-closed">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The &lt;path&gt; ends where it began; use &lt;zone&gt; for a closed outline.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e539', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:subst" mode="group.d9e104" priority="46">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e547' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e551'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e551') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(tei:add and (tei:del or tei:surplus))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-subst-content"
                                               role="error"
                                               test="tei:add and (tei:del or tei:surplus)"
                                               patternId="subst.subst-content">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;subst&gt; needs both sides of the replacement: an &lt;add&gt; and a &lt;del&gt; or &lt;surplus&gt;.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e547', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:rdgGrp" mode="group.d9e104" priority="45">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e555' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e559'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e559') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(count(tei:lem) le 1)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-rdgGrp-lem"
                                               role="error"
                                               test="count(tei:lem) le 1"
                                               patternId="rdgGrp.rdgGrp-lem">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A &lt;rdgGrp&gt; has more than one &lt;lem&gt;.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e555', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:variantEncoding" mode="group.d9e104" priority="44">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e563' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e567'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e567') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@method eq 'parallel-segmentation' and @location eq 'external'">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-variantEncoding-location"
                                                   role="error"
                                                   test="@method eq 'parallel-segmentation' and @location eq 'external'"
                                                   patternId="variantEncoding.variantEncoding-location">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>An apparatus by parallel segmentation stands within the text, so @location cannot be "external".</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e563', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:relation" mode="group.d9e104" priority="43">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e571' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e575'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e575') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@name or @ref or @key)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-relation-name"
                                               role="error"
                                               test="@name or @ref or @key"
                                               patternId="relation.relation-name">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;relation&gt; does not say which relation it is: @name, @ref or @key is missing.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e571', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:relation" mode="group.d9e104" priority="42">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e579' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e583'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e583') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@active and @mutual">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-relation-active-mutual"
                                                   role="error"
                                                   test="@active and @mutual"
                                                   patternId="relation.relation-active-mutual">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;relation&gt; has both @active and @mutual; a relation is either directed or mutual.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e579', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:relation" mode="group.d9e104" priority="41">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e587' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e591'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e591') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@passive and not(@active)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-relation-passive-alone"
                                                   role="error"
                                                   test="@passive and not(@active)"
                                                   patternId="relation.relation-passive-alone">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;relation&gt; has @passive but not @active: one side is missing.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e587', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:ab[ancestor::tei:l or ancestor::tei:lg]"
             mode="group.d9e104"
             priority="40">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e595' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e599'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e599') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(ancestor::tei:floatingText or parent::tei:figure or parent::tei:note)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-ab-in-verse"
                                                   role="error"
                                                   test="not(ancestor::tei:floatingText or parent::tei:figure or parent::tei:note)"
                                                   patternId="ab.ab-in-verse">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;ab&gt; is a block and cannot stand inside a line of verse or a stanza, except in a &lt;figure&gt;, &lt;note&gt; or &lt;floatingText&gt;.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e595', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:join" mode="group.d9e104" priority="39">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e603' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e607'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e607') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(contains(normalize-space(@target), ' '))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-join-targets"
                                               role="error"
                                               test="contains(normalize-space(@target), ' ')"
                                               patternId="join.join-targets">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;join&gt; makes one whole of several parts, so @target must name at least two.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e603', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:link" mode="group.d9e104" priority="38">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e611' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e615'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e615') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(contains(normalize-space(@target), ' '))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-link-targets"
                                               role="error"
                                               test="contains(normalize-space(@target), ' ')"
                                               patternId="link.link-targets">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>&lt;link&gt; ties things together, so @target must name at least two.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e611', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:standOff[ancestor::tei:standOff]"
             mode="group.d9e104"
             priority="37">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e619' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e623'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e623') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@type)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-standOff-nested-type"
                                               role="error"
                                               test="@type"
                                               patternId="standOff.standOff-nested-type">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A &lt;standOff&gt; inside another must say in @type what it holds.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e619', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:f[@fVal]" mode="group.d9e104" priority="36">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e628' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e632'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e632') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="* or normalize-space()">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-f-value-once"
                                                   role="warning"
                                                   test="* or normalize-space()"
                                                   patternId="f.fVal.f-value-once">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>This &lt;f&gt; has a value inside and points to another one with @fVal. Keep one of the two, unless both are to be unified.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e628', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:moduleRef" mode="group.d9e104" priority="35">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e636' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e640'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e643'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e646'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e640') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@key and *">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-moduleRef-content"
                                                   role="error"
                                                   test="@key and *"
                                                   patternId="moduleRef.module-reference">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A &lt;moduleRef&gt; that names a TEI module with @key must be empty. Remove its content, or use @url for a module of another vocabulary.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e643') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@include and @except">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-moduleRef-include-except"
                                                   role="error"
                                                   test="@include and @except"
                                                   patternId="moduleRef.module-reference">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>This &lt;moduleRef&gt; has both @include and @except. Keep one of them: @include lists what is wanted, @except what is not.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e646') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@prefix[normalize-space()] = (preceding::tei:moduleRef | following::tei:moduleRef)/@prefix">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-moduleRef-prefix"
                                                   role="error"
                                                   test="@prefix[normalize-space()] = (preceding::tei:moduleRef | following::tei:moduleRef)/@prefix"
                                                   patternId="moduleRef.module-reference">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>Another &lt;moduleRef&gt; has the same @prefix. Give each its own, or names of their patterns will clash.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e636', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:elementSpec[@mode eq 'delete']"
             mode="group.d9e104"
             priority="34">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e650' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e654'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e654') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="*">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-elementSpec-delete"
                                                   role="error"
                                                   test="*"
                                                   patternId="elementSpec.elementSpec-mode">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The element "<for-each select=".[1]">
                                    <value-of select="@ident"/>
                                 </for-each>" is deleted, so nothing can be said about it here. Remove the content, or change @mode.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e650', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:elementSpec[@mode = ('add', 'change', 'replace')]"
             mode="group.d9e104"
             priority="33">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e650' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e662'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e662') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(* or @* except (@mode, @ident))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-elementSpec-empty"
                                               role="error"
                                               test="* or @* except (@mode, @ident)"
                                               patternId="elementSpec.elementSpec-mode">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>This declaration of "<for-each select=".[1]">
                                    <value-of select="@ident"/>
                                 </for-each>" says nothing. Write what it adds or changes, or remove it.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e650', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:dataSpec/tei:content" mode="group.d9e104" priority="32">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e668' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e672'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e672') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test=".//tei:anyElement | .//tei:classRef | .//tei:elementRef">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-dataSpec-elements"
                                                   role="warning"
                                                   test=".//tei:anyElement | .//tei:classRef | .//tei:elementRef"
                                                   patternId="dataSpec.dataSpec-content">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A datatype cannot contain elements. Use dataRef, valList or textNode, or declare a macroSpec instead.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e668', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="(tei:classSpec | tei:dataSpec | tei:elementSpec | tei:macroSpec | tei:moduleSpec | tei:schemaSpec             | tei:specGrp)/tei:listRef"
             mode="group.d9e104"
             priority="31">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e676' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e680'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e683'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e680') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="tei:listRef">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-listRef-nested"
                                                   role="error"
                                                   test="tei:listRef"
                                                   patternId="listRef.listRef-in-declaration">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A &lt;listRef&gt; in a declaration cannot contain another one. Put all the pointers into one list.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e683') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(every $p in (tei:ptr, tei:ref) satisfies count(tokenize($p/@target)) eq 1)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-listRef-target"
                                               role="error"
                                               test="every $p in (tei:ptr, tei:ref) satisfies count(tokenize($p/@target)) eq 1"
                                               patternId="listRef.listRef-in-declaration">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>Each pointer in this &lt;listRef&gt; needs a @target with one address. Split pointers that have several.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e676', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:model[not(parent::tei:modelSequence)]"
             mode="group.d9e104"
             priority="30">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e687' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e691'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e691') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="following-sibling::tei:model[               normalize-space(@predicate) eq normalize-space(current()/@predicate)               and normalize-space(@output) eq normalize-space(current()/@output)]">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-model-twice"
                                                   role="error"
                                                   test="following-sibling::tei:model[               normalize-space(@predicate) eq normalize-space(current()/@predicate)               and normalize-space(@output) eq normalize-space(current()/@output)]"
                                                   patternId="model.model-twice">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A later &lt;model&gt; has the same condition and the same output. Merge the two, or give one of them another @predicate or @output.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e687', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:modelSequence" mode="group.d9e104" priority="29">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e695' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e699'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e699') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="tei:model/@output">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-modelSequence-output"
                                                   role="warning"
                                                   test="tei:model/@output"
                                                   patternId="modelSequence.modelSequence-output">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A &lt;model&gt; within a &lt;modelSequence&gt; should have no @output of its own. Move @output to the &lt;modelSequence&gt;.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e695', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:sequence" mode="group.d9e104" priority="28">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e703' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e707'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e707') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(count(*) gt 1)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-sequence-parts"
                                               role="error"
                                               test="count(*) gt 1"
                                               patternId="sequence.sequence-parts">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A &lt;sequence&gt; needs at least two parts. Add one, or use the single part without &lt;sequence&gt;.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e703', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:alternate" mode="group.d9e104" priority="27">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e711' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e715'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e715') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(count(*) gt 1)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-alternate-parts"
                                               role="error"
                                               test="count(*) gt 1"
                                               patternId="alternate.alternate-parts">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>An &lt;alternate&gt; needs at least two parts to choose from. Add one, or use the single part without &lt;alternate&gt;.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e711', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:constraintSpec[@mode eq 'delete']"
             mode="group.d9e104"
             priority="26">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e719' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e723'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e723') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="*">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-constraintSpec-delete"
                                                   role="error"
                                                   test="*"
                                                   patternId="constraintSpec.constraintSpec-mode">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The constraint "<for-each select=".[1]">
                                    <value-of select="@ident"/>
                                 </for-each>" is deleted, so it cannot have content here. Remove the content, or change @mode.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e719', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:constraintSpec[@mode eq 'change']"
             mode="group.d9e104"
             priority="25">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e719' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e731'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e731') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(*)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-constraintSpec-change"
                                               role="error"
                                               test="*"
                                               patternId="constraintSpec.constraintSpec-mode">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The constraint "<for-each select=".[1]">
                                    <value-of select="@ident"/>
                                 </for-each>" is changed, but nothing is given. Write what is new, or remove it.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e719', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:constraintSpec[not(@mode = ('delete', 'change'))]"
             mode="group.d9e104"
             priority="24">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e719' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e739'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e744'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e747'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e750'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e739') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(tei:constraint)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-constraintSpec-rules"
                                               role="error"
                                               test="tei:constraint"
                                               patternId="constraintSpec.constraintSpec-mode">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The constraint "<for-each select=".[1]">
                                    <value-of select="@ident"/>
                                 </for-each>" has no rules. Add a &lt;constraint&gt; that holds them.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e744') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@scheme)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-constraintSpec-scheme"
                                               role="error"
                                               test="@scheme"
                                               patternId="constraintSpec.constraintSpec-mode">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>This &lt;constraintSpec&gt; does not say in which language its rules are written. Add @scheme, for instance scheme="schematron".</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e747') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="tei:constraint/sch:* and not(@scheme eq 'schematron')">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-constraintSpec-not-schematron"
                                                   role="error"
                                                   test="tei:constraint/sch:* and not(@scheme eq 'schematron')"
                                                   patternId="constraintSpec.constraintSpec-mode">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The rules are written in Schematron, but @scheme does not say so. Set scheme="schematron".</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e750') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@scheme eq 'schematron'               and tei:constraint//(sch:assert | sch:report)[not(ancestor::sch:rule/@context)]">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-constraintSpec-no-context"
                                                   role="warning"
                                                   test="@scheme eq 'schematron'               and tei:constraint//(sch:assert | sch:report)[not(ancestor::sch:rule/@context)]"
                                                   patternId="constraintSpec.constraintSpec-mode">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>A test stands outside a rule with @context, so it is unclear to which element it applies. Wrap it in &lt;sch:rule context="…"&gt;.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e719', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:constraintSpec[not(@mode) or @mode eq 'add']"
             mode="group.d9e104"
             priority="23">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e754' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e758'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e758') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="normalize-space(@ident)               = preceding::tei:constraintSpec[not(@mode) or @mode eq 'add']/normalize-space(@ident)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-constraintSpec-name"
                                                   role="error"
                                                   test="normalize-space(@ident)               = preceding::tei:constraintSpec[not(@mode) or @mode eq 'add']/normalize-space(@ident)"
                                                   patternId="constraintSpec.constraintSpec-name">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>Another constraint is already called "<for-each select=".[1]">
                                    <value-of select="@ident"/>
                                 </for-each>". Give this one another @ident.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e754', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:attDef[@usage eq 'req'][tei:defaultVal]"
             mode="group.d9e104"
             priority="22">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e765' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e769'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e769') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="true()">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-attDef-default-required"
                                                   role="error"
                                                   test="true()"
                                                   patternId="attDef.attDef-values">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The attribute "<for-each select=".[1]">
                                    <value-of select="@ident"/>
                                 </for-each>" is required, so a default value would never be used. Remove &lt;defaultVal&gt;, or change @usage.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e765', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:attDef[tei:defaultVal][tei:valList/@type = 'closed']"
             mode="group.d9e104"
             priority="21">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e765' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e779'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <variable name="several" select="tei:datatype/@maxOccurs[. ne '1']"/>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e779') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(every $v in               (if ($several) then tokenize(tei:defaultVal) else string(tei:defaultVal))               satisfies $v = tei:valList/tei:valItem/@ident)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-attDef-default-listed"
                                               role="error"
                                               test="every $v in               (if ($several) then tokenize(tei:defaultVal) else string(tei:defaultVal))               satisfies $v = tei:valList/tei:valItem/@ident"
                                               patternId="attDef.attDef-values">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The default value "<for-each select=".[1]">
                                    <value-of select="tei:defaultVal"/>
                                 </for-each>" is not in the closed list of values. Add it to the list, or choose another default.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e765', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:attDef[not(@mode = ('change', 'delete'))]"
             mode="group.d9e104"
             priority="20">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e765' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e787'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e787') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(tei:datatype or tei:valList[@type eq 'closed'])">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-attDef-datatype"
                                               role="error"
                                               test="tei:datatype or tei:valList[@type eq 'closed']"
                                               patternId="attDef.attDef-values">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The attribute "<for-each select=".[1]">
                                    <value-of select="@ident"/>
                                 </for-each>" has neither a datatype nor a closed list of values. Add one of them.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e765', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:dataRef[tei:dataFacet or @restriction]"
             mode="group.d9e104"
             priority="19">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e793' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e797'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e800'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e797') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@name)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-dataRef-name"
                                               role="error"
                                               test="@name"
                                               patternId="dataRef.dataRef-narrowing">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>Only a datatype of XML Schema can be narrowed. Name it with @name, or remove the facets and @restriction.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e800') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="@restriction and tei:dataFacet">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-dataRef-two-ways"
                                                   role="error"
                                                   test="@restriction and tei:dataFacet"
                                                   patternId="dataRef.dataRef-narrowing">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>The datatype is narrowed by @restriction and by facets at once. Write the pattern as a facet, and remove @restriction.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e793', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:content" mode="group.d9e104" priority="18">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e804' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e808'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e808') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="descendant::*[not(namespace-uri() = ('http://relaxng.org/ns/compatibility/annotations/1.0', 'http://relaxng.org/ns/structure/1.0', 'http://www.tei-c.org/ns/1.0'))]">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-content-foreign"
                                                   role="error"
                                                   test="descendant::*[not(namespace-uri() = ('http://relaxng.org/ns/compatibility/annotations/1.0', 'http://relaxng.org/ns/structure/1.0', 'http://www.tei-c.org/ns/1.0'))]"
                                                   patternId="content.foreign-content">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>content holds an element of another namespace than http://relaxng.org/ns/compatibility/annotations/1.0, http://relaxng.org/ns/structure/1.0, http://www.tei-c.org/ns/1.0.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e804', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:datatype" mode="group.d9e104" priority="17">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e812' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e816'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e816') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="descendant::*[not(namespace-uri() = ('http://relaxng.org/ns/structure/1.0', 'http://www.tei-c.org/ns/1.0'))]">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-datatype-foreign"
                                                   role="error"
                                                   test="descendant::*[not(namespace-uri() = ('http://relaxng.org/ns/structure/1.0', 'http://www.tei-c.org/ns/1.0'))]"
                                                   patternId="datatype.foreign-content">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text>datatype holds an element of another namespace than http://relaxng.org/ns/structure/1.0, http://www.tei-c.org/ns/1.0.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e812', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:app[.//tei:rdg][not(@loc or @from or @to or ancestor::tei:rdg)]"
             mode="group.d9e104"
             priority="16">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e820' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e830'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e830') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(tei:lem or tei:rdgGrp/tei:lem or $no-base-text)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-app-lem"
                                               role="warning"
                                               test="tei:lem or tei:rdgGrp/tei:lem or $no-base-text"
                                               patternId="lemma">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/TC.html#TCAPEN">This &lt;app&gt; has no &lt;lem&gt;, so nothing says which reading stands in the text. Mark the reading of the text as &lt;lem&gt;.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e820', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:app[not(ancestor::tei:rdg or ancestor::tei:lem)]"
             mode="group.d9e104"
             priority="15">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e834' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e849'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e865'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <variable name="readings"
                         select="(tei:lem | tei:rdg | tei:rdgGrp/tei:lem | tei:rdgGrp/tei:rdg)"/>
               <variable name="plain" select="$readings[not(@hand or @type or @varSeq)]"/>
               <variable name="named" select="$plain ! distinct-values(tokenize(@wit))"/>
               <variable name="repeated"
                         select="distinct-values(for $w in distinct-values($named) return $w[count($named[. eq $w]) gt 1])"/>
               <variable name="declared"
                         select="root()//tei:listWit//tei:witness/@xml:id ! ('#' || .)"/>
               <variable name="all" select="$readings ! tokenize(@wit)"/>
               <variable name="absent" select="$declared[not(. = $all)]"/>
               <variable name="complete"
                         select="root()//tei:variantEncoding/@method = 'parallel-segmentation' and exists($declared)         and (every $r in $readings satisfies $r/@wit) and empty(root()//(tei:witStart | tei:witEnd | tei:lacunaStart | tei:lacunaEnd))"/>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e849') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="exists($repeated)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-app-wit-twice"
                                                   role="warning"
                                                   test="exists($repeated)"
                                                   patternId="readings">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/TC.html#TCAPLL">The witness <for-each select=".[1]">
                                    <value-of select="string-join($repeated, ', ')"/>
                                 </for-each> is given for two readings of the same passage. Keep it where it belongs, or say with @hand or @type how its readings differ.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e865') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="$complete and exists($absent)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-app-wit-unaccounted"
                                                   role="info"
                                                   test="$complete and exists($absent)"
                                                   patternId="readings">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/TC.html#TCAPLL">Nothing says what <for-each select=".[1]">
                                    <value-of select="string-join($absent, ', ') || (if (count($absent) eq 1) then ' has' else ' have')"/>
                                 </for-each> here, though each reading names its witnesses. Add the siglum to a reading, or mark what the witness lacks with &lt;lacunaStart&gt; or a reading of &lt;gap&gt;.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e834', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:app[ancestor::tei:rdg[1]/@wit]"
             mode="group.d9e104"
             priority="14">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e834' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e877'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <variable name="outer" select="ancestor::tei:rdg[1]/tokenize(@wit)"/>
               <variable name="stray"
                         select="distinct-values(.//(tei:lem | tei:rdg)/tokenize(@wit)[not(. = $outer)])"/>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e877') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="exists($stray)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-app-nested-wit"
                                                   role="warning"
                                                   test="exists($stray)"
                                                   patternId="readings">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/TC.html#TCAPSU">This &lt;app&gt; stands inside the reading of <for-each select=".[1]">
                                    <value-of select="string-join($outer, ' ')"/>
                                 </for-each>, but names <for-each select=".[1]">
                                    <value-of select="string-join($stray, ' ')"/>
                                 </for-each>. Name only witnesses of the reading around it.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e834', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@wit]" mode="group.d9e104" priority="13">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e885' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e904'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e913'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e918'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <variable name="doc" select="root()"/>
               <variable name="sigla" select="distinct-values(tokenize(@wit))"/>
               <variable name="bare"
                         select="$sigla[not(matches(., '[#:/]'))][not(matches(., '\.(xml|tei)$'))]"/>
               <variable name="local"
                         select="$sigla[starts-with(., '#')][not(contains(., '('))] ! substring(., 2)"/>
               <variable name="undeclared" select="$local[empty(key('by-id', ., $doc))]"/>
               <variable name="strange"
                         select="$local[exists(key('by-id', ., $doc))][not(key('by-id', ., $doc)/(self::tei:witness         | self::tei:listWit | self::tei:msDesc | self::tei:msPart | self::tei:msFrag | self::tei:bibl         | self::tei:biblStruct | self::tei:biblFull | self::tei:object | self::tei:handNote | self::tei:idno         | self::tei:TEI | self::tei:text | self::tei:person | self::tei:siglum | self::tei:abbr))]"/>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e904') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(empty($bare))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-wit-no-hash"
                                               role="error"
                                               test="empty($bare)"
                                               patternId="witness">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/TC.html#TCAPLL">@wit must point to witnesses, but "<for-each select=".[1]">
                                    <value-of select="$bare"/>
                                 </for-each>" <for-each select=".[1]">
                                    <value-of select="if (count($bare) eq 1) then 'is a bare name' else 'are bare names'"/>
                                 </for-each>. Write "<for-each select=".[1]">
                                    <value-of select="$bare ! ('#' || .)"/>
                                 </for-each>", and give each &lt;witness&gt; that xml:id.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e913') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(empty($undeclared))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-wit-undeclared"
                                               role="error"
                                               test="empty($undeclared)"
                                               patternId="witness">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/TC.html#TCAPLL">No witness with xml:id "<for-each select=".[1]">
                                    <value-of select="string-join($undeclared, '&#34;, &#34;')"/>
                                 </for-each>" is declared. Add a &lt;witness&gt; to the &lt;listWit&gt;, or correct @wit.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e918') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(empty($strange))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-wit-not-witness"
                                               role="warning"
                                               test="empty($strange)"
                                               patternId="witness">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/TC.html#TCAPLL">"<for-each select=".[1]">
                                    <value-of select="string-join($strange ! ('#' || .), '&#34;, &#34;')"/>
                                 </for-each>" in @wit points to <for-each select=".[1]">
                                    <value-of select="string-join(distinct-values($strange ! ('&lt;' || name(key('by-id', ., $doc)[1]) || '&gt;')), ', ')"/>
                                 </for-each>, which is not a witness. Point to a &lt;witness&gt; or to the description of a source.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e885', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:lb[normalize-space(@n)]"
             mode="group.d9e104"
             priority="12">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e926' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e930'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e937'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <variable name="order"
                         select="if (matches(@n, '^\s*\d+\s*$')) then accumulator-before('r:order')(r:stretch(.)) else ()"/>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e930') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="accumulator-before('r:lines')(r:line(.)) gt 1">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-lb-n-duplicate"
                                                   role="warning"
                                                   test="accumulator-before('r:lines')(r:line(.)) gt 1"
                                                   patternId="break">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#CORS5">Line number <for-each select=".[1]">
                                    <value-of select="normalize-space(@n)"/>
                                 </for-each> occurs a second time on the same page. Correct @n, or mark the page, column or part of the text that begins in between.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e937') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="count($order) eq 2 and $order[2] lt $order[1] and $order[2] gt 1         and accumulator-before('r:lines')(r:line(.)) eq 1">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-lb-n-order"
                                                   role="warning"
                                                   test="count($order) eq 2 and $order[2] lt $order[1] and $order[2] gt 1         and accumulator-before('r:lines')(r:line(.)) eq 1"
                                                   patternId="break">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#CORS5">Line <for-each select=".[1]">
                                    <value-of select="$order[2]"/>
                                 </for-each> follows line <for-each select=".[1]">
                                    <value-of select="$order[1]"/>
                                 </for-each>. Correct @n, or mark the page, column or part of the text that begins in between.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e926', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:text//tei:pb[matches(@n, '^\s*\d+\s*$')]"
             mode="group.d9e104"
             priority="11">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e945' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e951'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e956'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <variable name="order" select="accumulator-before('r:page-order')(r:pages(.))"/>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e951') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="$order[1] eq $order[2]">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-pb-n-duplicate"
                                                   role="warning"
                                                   test="$order[1] eq $order[2]"
                                                   patternId="page">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#CORS5">Page <for-each select=".[1]">
                                    <value-of select="normalize-space(@n)"/>
                                 </for-each> begins a second time. Correct @n, or say with @ed of which edition the page is.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e956') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="$order[2] lt $order[1] and $order[2] ne 1">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-pb-n-order"
                                                   role="warning"
                                                   test="$order[2] lt $order[1] and $order[2] ne 1"
                                                   patternId="page">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#CORS5">Page <for-each select=".[1]">
                                    <value-of select="normalize-space(@n)"/>
                                 </for-each> follows page <for-each select=".[1]">
                                    <value-of select="$order[1]"/>
                                 </for-each>. Correct @n, or say with @ed of which edition the page is.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e945', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@break]" mode="group.d9e104" priority="10">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e964' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e970'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e975'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <variable name="next"
                         select="following-sibling::node()[not(self::comment() or self::processing-instruction()         or self::text()[not(normalize-space())])][1]/self::tei:*[@break]"/>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e970') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(normalize-space(@break) = ('yes', 'no', 'maybe'))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-break-value"
                                               role="error"
                                               test="normalize-space(@break) = ('yes', 'no', 'maybe')"
                                               patternId="break-in-word">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#CORS5">break="<for-each select=".[1]">
                                    <value-of select="@break"/>
                                 </for-each>" is not a known value. Write "no" where the word runs on across the break, "yes" where it ends there, "maybe" where that is uncertain.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e975') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="normalize-space(@break) = ('yes', 'no')         and normalize-space($next/@break) = ('yes', 'no')         and normalize-space(@break) ne normalize-space($next/@break)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-break-conflict"
                                                   role="warning"
                                                   test="normalize-space(@break) = ('yes', 'no')         and normalize-space($next/@break) = ('yes', 'no')         and normalize-space(@break) ne normalize-space($next/@break)"
                                                   patternId="break-in-word">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#CORS5">&lt;<value-of select="name(.)"/>&gt; says break="<for-each select=".[1]">
                                    <value-of select="@break"/>
                                 </for-each>", but the &lt;<for-each select=".[1]">
                                    <value-of select="name($next)"/>
                                 </for-each>&gt; at the same place says break="<for-each select=".[1]">
                                    <value-of select="$next/@break"/>
                                 </for-each>". Give both the same value.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e964', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@when or @notBefore or @notAfter or @from or @to][not(self::tei:app or self::tei:arc       or self::tei:biblScope or self::tei:citedRange or self::tei:locus or self::tei:span)]"
             mode="group.d9e104"
             priority="9">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e987' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e995'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e1002'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e1009'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <variable name="wrong"
                         select="(@when, @notBefore, @notAfter, @from, @to)[not(r:valid(normalize-space()))]"/>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e995') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(empty($wrong))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-date-format"
                                               role="error"
                                               test="empty($wrong)"
                                               patternId="date">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#CONADA">
                                 <for-each select=".[1]">
                                    <value-of select="$wrong[1]/name()"/>
                                 </for-each>="<for-each select=".[1]">
                                    <value-of select="$wrong[1]"/>
                                 </for-each>" is not a date that a computer can read. <for-each select=".[1]">
                                    <value-of select="$wrong[1]/r:advice(normalize-space())"/>
                                 </for-each>
                              </svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1002') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="empty($wrong) and @from and @to         and r:after(normalize-space(@from), normalize-space(@to))">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-date-from-after-to"
                                                   role="error"
                                                   test="empty($wrong) and @from and @to         and r:after(normalize-space(@from), normalize-space(@to))"
                                                   patternId="date">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/ND.html#NDDATE">The time ends before it begins: from="<for-each select=".[1]">
                                    <value-of select="@from"/>
                                 </for-each>" is later than to="<for-each select=".[1]">
                                    <value-of select="@to"/>
                                 </for-each>". Correct one of them, or exchange them.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1009') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="empty($wrong) and @notBefore and @notAfter         and r:after(normalize-space(@notBefore), normalize-space(@notAfter))">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-date-notBefore-after-notAfter"
                                                   role="error"
                                                   test="empty($wrong) and @notBefore and @notAfter         and r:after(normalize-space(@notBefore), normalize-space(@notAfter))"
                                                   patternId="date">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/ND.html#NDDATE">No date fits: notBefore="<for-each select=".[1]">
                                    <value-of select="@notBefore"/>
                                 </for-each>" is later than notAfter="<for-each select=".[1]">
                                    <value-of select="@notAfter"/>
                                 </for-each>". Correct one of them, or exchange them.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e987', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:date[@when][matches(@when, '^\d{4}')][not(@calendar or @when-custom or @datingMethod or @type)]"
             mode="group.d9e104"
             priority="8">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e1018' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e1026'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <variable name="years"
                         select="distinct-values(analyze-string(string(.), '(^|[^\d.,])(1[0-9]{3}|20[0-9]{2})([^\d]|$)')//*:group[@nr eq '2'] ! string(.))"/>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1026') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="count($years) eq 1 and $years ne substring(@when, 1, 4)         and not(abs(xs:integer($years) - xs:integer(substring(@when, 1, 4))) le 1)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-date-words"
                                                   role="warning"
                                                   test="count($years) eq 1 and $years ne substring(@when, 1, 4)         and not(abs(xs:integer($years) - xs:integer(substring(@when, 1, 4))) le 1)"
                                                   patternId="date-in-words">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#CONADA">The words say <for-each select=".[1]">
                                    <value-of select="$years"/>
                                 </for-each>, but when="<for-each select=".[1]">
                                    <value-of select="@when"/>
                                 </for-each>" says <for-each select=".[1]">
                                    <value-of select="substring(@when, 1, 4)"/>
                                 </for-each>. Correct one of them; if the words count years otherwise, say so with @calendar.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e1018', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:supplied" mode="group.d9e104" priority="7">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e1036' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e1048'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e1052'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <variable name="claims"
                         select="sort((@* except @xml:id) ! (name() || '=' || normalize-space()))"/>
               <variable name="next"
                         select="following-sibling::node()[not(self::comment() or self::processing-instruction())][1]         /self::tei:supplied"/>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1048') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(normalize-space(@reason))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-supplied-reason"
                                               role="warning"
                                               test="normalize-space(@reason)"
                                               patternId="supplied">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/PH.html#PHDA">This &lt;supplied&gt; does not say why the editor had to supply text. Add @reason, for instance reason="lost" where the writing is gone, or reason="omitted" where the writer left it out.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1052') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="exists($next)         and deep-equal($claims, sort(($next/@* except $next/@xml:id) ! (name() || '=' || normalize-space())))">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-supplied-adjacent"
                                                   role="warning"
                                                   test="exists($next)         and deep-equal($claims, sort(($next/@* except $next/@xml:id) ! (name() || '=' || normalize-space())))"
                                                   patternId="supplied">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/PH.html#PHDA">Two &lt;supplied&gt; with the same attributes touch each other. Join them into one, or show with an attribute such as @cert in what they differ.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e1036', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:ex" mode="group.d9e104" priority="6">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e1056' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e1062'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1062') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(ancestor::tei:expan         or ancestor::tei:choice[1]//tei:am)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-ex-outside-expan"
                                               role="warning"
                                               test="ancestor::tei:expan         or ancestor::tei:choice[1]//tei:am"
                                               patternId="expansion">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/PH.html#PHAB">This &lt;ex&gt; stands outside &lt;expan&gt;. Put the whole expanded word into &lt;expan&gt;, with the letters you added in &lt;ex&gt;.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e1056', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:gap" mode="group.d9e104" priority="5">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e1066' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e1078'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e1081'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e1085'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <variable name="chosen"
                         select="tokenize(@reason) = ('editorial', 'ellipsis', 'irrelevant', 'sampling')"/>
               <variable name="translated"
                         select="exists(ancestor::tei:div[@type = 'translation'])"/>
               <variable name="measured"
                         select="exists((@extent, @quantity, @atLeast, @atMost, @min, @max)[normalize-space()])"/>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1078') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not($measured or $chosen or $translated)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-gap-extent"
                                               role="warning"
                                               test="$measured or $chosen or $translated"
                                               patternId="gap">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/PH.html#PHOM">This &lt;gap&gt; does not say how much is missing. Add @quantity and @unit, for instance quantity="3" unit="character", or extent="unknown".</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1081') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="exists((@quantity, @atLeast, @atMost)[normalize-space()])         and not(normalize-space(@unit))">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-gap-unit"
                                                   role="warning"
                                                   test="exists((@quantity, @atLeast, @atMost)[normalize-space()])         and not(normalize-space(@unit))"
                                                   patternId="gap">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/PH.html#PHOM">This &lt;gap&gt; has a number but no unit. Add @unit, for instance unit="character" or unit="line".</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1085') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="exists(ancestor::tei:supplied)">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-gap-inside-supplied"
                                                   role="error"
                                                   test="exists(ancestor::tei:supplied)"
                                                   patternId="gap">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/PH.html#PHDA">This &lt;gap&gt; is inside &lt;supplied&gt;: the same place is said to be restored and still missing. End &lt;supplied&gt; before the gap, and begin another one after it if needed.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e1066', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:choice" mode="group.d9e104" priority="4">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e1089' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e1093'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1093') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(count(*) ge 2)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-choice-two"
                                               role="error"
                                               test="count(*) ge 2"
                                               patternId="choice">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#COED">This &lt;choice&gt; offers <for-each select=".[1]">
                                    <value-of select="if (*) then 'only one form' else 'nothing'"/>
                                 </for-each> to choose from. Add the other form, such as &lt;corr&gt; beside &lt;sic&gt;, or remove &lt;choice&gt; and keep what is inside.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e1089', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:*[@hand] | tei:handShift[@new]"
             mode="group.d9e104"
             priority="3">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e1099' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e1116'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e1123'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
                  <map-entry key="'d9e1128'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <variable name="doc" select="root()"/>
               <variable name="hands"
                         select="distinct-values((@hand, self::tei:handShift/@new) ! tokenize(.))"/>
               <variable name="bare"
                         select="$hands[not(matches(., '[#:/]'))][not(matches(., '\.(xml|tei)$'))]"/>
               <variable name="local"
                         select="$hands[starts-with(., '#')][not(contains(., '('))] ! substring(., 2)"/>
               <variable name="undeclared" select="$local[empty(key('by-id', ., $doc))]"/>
               <variable name="strange"
                         select="$local[exists(key('by-id', ., $doc))][not(key('by-id', ., $doc)/(self::tei:handNote         | self::tei:scriptNote | self::tei:person | self::tei:handDesc))]"/>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1116') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(empty($bare))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-hand-no-hash"
                                               role="error"
                                               test="empty($bare)"
                                               patternId="hand">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/PH.html#PHDH">The hand must be given as a pointer, but "<for-each select=".[1]">
                                    <value-of select="$bare"/>
                                 </for-each>" is a bare name. Write "<for-each select=".[1]">
                                    <value-of select="$bare ! ('#' || .)"/>
                                 </for-each>", and describe the hand in a &lt;handNote&gt; with that xml:id.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1123') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(empty($undeclared))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-hand-undeclared"
                                               role="error"
                                               test="empty($undeclared)"
                                               patternId="hand">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/PH.html#PHDH">No hand with xml:id "<for-each select=".[1]">
                                    <value-of select="string-join($undeclared, '&#34;, &#34;')"/>
                                 </for-each>" is described. Add a &lt;handNote&gt; to the header, or correct the pointer.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1128') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(empty($strange))">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-hand-not-handNote"
                                               role="warning"
                                               test="empty($strange)"
                                               patternId="hand">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/PH.html#PHDH">"<for-each select=".[1]">
                                    <value-of select="string-join($strange ! ('#' || .), '&#34;, &#34;')"/>
                                 </for-each>" points to <for-each select=".[1]">
                                    <value-of select="string-join(distinct-values($strange ! ('&lt;' || name(key('by-id', ., $doc)[1]) || '&gt;')), ', ')"/>
                                 </for-each>, which does not describe a hand. Point to a &lt;handNote&gt;.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e1099', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:handShift[not(@copyOf or @sameAs)]"
             mode="group.d9e104"
             priority="2">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e1136' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e1140'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1140') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(@new or @scribe or @scribeRef or @script or @scriptRef         or @medium)">
                        <variable name="failed-assert" as="element(svrl:failed-assert)">
                           <svrl:failed-assert id="tei-handShift-new"
                                               role="warning"
                                               test="@new or @scribe or @scribeRef or @script or @scriptRef         or @medium"
                                               patternId="hand-shift">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/PH.html#PHDH">This &lt;handShift&gt; does not say what changes. Add @new with a pointer to the &lt;handNote&gt; of the new hand, or @medium or @script if the hand stays the same.</svrl:text>
                           </svrl:failed-assert>
                        </variable>
                        <sequence select="$failed-assert"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e1136', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:text//tei:p[not(@copyOf or @sameAs)]"
             mode="group.d9e104"
             priority="1">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e1144' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e1152'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1152') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(normalize-space()) and not(*[not(local-name() = $breaks)])">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-p-empty"
                                                   role="warning"
                                                   test="not(normalize-space()) and not(*[not(local-name() = $breaks)])"
                                                   patternId="empty-block">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#COPA">This paragraph has no text. Remove &lt;p&gt; and keep any break in it, or say with &lt;gap&gt; or &lt;space&gt; what is missing.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e1144', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="tei:head[not(@copyOf or @sameAs)]"
             mode="group.d9e104"
             priority="0">
      <param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
             as="Q{http://www.w3.org/2001/XMLSchema}string*"
             select="()"/>
      <variable name="Q{http://dmaus.name/ns/2023/schxslt}rule-context"
                as="node()"
                select="."/>
      <choose>
         <when test="'d9e1144' = $Q{http://dmaus.name/ns/2023/schxslt}pattern">
            <next-match/>
         </when>
         <otherwise>
            <variable name="Q{http://dmaus.name/ns/2023/schxslt}severity"
                      as="map(Q{http://www.w3.org/2001/XMLSchema}string, Q{http://www.w3.org/2001/XMLSchema}integer)">
               <map>
                  <map-entry key="'d9e1158'">
                     <variable name="severity"
                               as="Q{http://www.w3.org/2001/XMLSchema}string"
                               select="'fatal'"/>
                     <sequence select="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity($severity)"/>
                  </map-entry>
               </map>
            </variable>
            <for-each select=".">
               <choose>
                  <when test="Q{http://www.w3.org/2005/xpath-functions/map}get($Q{http://dmaus.name/ns/2023/schxslt}severity, 'd9e1158') ge Q{http://dmaus.name/ns/2023/schxslt}numeric-severity('info')">
                     <if test="not(normalize-space()) and not(*[not(local-name() = $breaks)])">
                        <variable name="successful-report" as="element(svrl:successful-report)">
                           <svrl:successful-report id="tei-head-empty"
                                                   role="warning"
                                                   test="not(normalize-space()) and not(*[not(local-name() = $breaks)])"
                                                   patternId="empty-block">
                              <where-populated>
                                 <attribute name="location"
                                            select="path($Q{http://dmaus.name/ns/2023/schxslt}rule-context)"/>
                              </where-populated>
                              <svrl:text see="https://www.tei-c.org/release/doc/tei-p5-doc/en/html/DS.html#DSHD">This heading has no text. Remove &lt;head&gt;, or write a heading and mark it as yours with &lt;supplied&gt;.</svrl:text>
                           </svrl:successful-report>
                        </variable>
                        <sequence select="$successful-report"/>
                     </if>
                  </when>
                  <otherwise/>
               </choose>
            </for-each>
            <next-match>
               <with-param name="Q{http://dmaus.name/ns/2023/schxslt}pattern"
                           as="Q{http://www.w3.org/2001/XMLSchema}string*"
                           select="('d9e1144', $Q{http://dmaus.name/ns/2023/schxslt}pattern)"/>
            </next-match>
         </otherwise>
      </choose>
   </template>
   <template match="root()" as="element(svrl:schematron-output)">
      <svrl:schematron-output phase="#ALL"><!--SchXslt2 1.10.2-->
         <try>
            <apply-templates select="." mode="Q{http://dmaus.name/ns/2023/schxslt}validate"/>
            <catch>
               <svrl:error code="{$Q{http://www.w3.org/2005/xqt-errors}code}">
                  <if test="(document-uri(.), base-uri(root()))[1]">
                     <attribute name="document" select="(document-uri(.), base-uri(root()))[1]"/>
                  </if>
                  <if test="$Q{http://www.w3.org/2005/xqt-errors}line-number">
                     <attribute name="line-number"
                                select="$Q{http://www.w3.org/2005/xqt-errors}line-number"/>
                  </if>
                  <if test="$Q{http://www.w3.org/2005/xqt-errors}column-number">
                     <attribute name="column-number"
                                select="$Q{http://www.w3.org/2005/xqt-errors}column-number"/>
                  </if>
                  <if test="$Q{http://www.w3.org/2005/xqt-errors}description">
                     <value-of select="$Q{http://www.w3.org/2005/xqt-errors}description"/>
                  </if>
               </svrl:error>
            </catch>
         </try>
      </svrl:schematron-output>
   </template>
   <template match="root()"
             as="element()*"
             mode="Q{http://dmaus.name/ns/2023/schxslt}validate">
      <apply-templates select="root()" mode="group.d9e104"/>
   </template>
   <function name="Q{http://dmaus.name/ns/2023/schxslt}numeric-severity"
             as="Q{http://www.w3.org/2001/XMLSchema}integer">
      <param name="severity" as="Q{http://www.w3.org/2001/XMLSchema}string"/>
      <sequence select="(index-of(('info', 'warning', 'error', 'fatal'), $severity), 4)[1]"/>
   </function>
</stylesheet>
