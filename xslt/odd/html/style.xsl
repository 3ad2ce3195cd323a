<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:odd="https://teipress.org/ns/odd"
                exclude-result-prefixes="xs odd">

  <!-- How the documentation of an ODD looks. It stands in the page, so that the page is one file. -->

  <xsl:variable name="odd:style" as="xs:string">
    :root { color-scheme: light dark; --ink: #1d2228; --soft: #5a646f; --paper: #fff; --panel: #f5f6f4; --line: #d9dcd7;
      --link: #0b5c8a; --mark: #8a3b12; --code: #eef0ec; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e4e7ea; --soft: #a3adb7; --paper: #15181b; --panel: #1c2024;
      --line: #343a40; --link: #7fc4ee; --mark: #f0a878; --code: #23282d; } }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body { margin: 0; display: grid; grid-template-columns: 16rem minmax(0, 1fr); background: var(--paper); color: var(--ink);
      font: 1rem/1.55 Charter, "Bitstream Charter", Cambria, Georgia, serif; }
    a { color: var(--link); text-decoration: none; }
    a:hover, a:focus-visible { text-decoration: underline; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; z-index: 1; }
    nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1.25rem 1rem 2rem 1.5rem; background: var(--panel);
      border-right: 1px solid var(--line); font: .9rem/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
    nav .home { margin: 0 0 1rem; font-weight: 650; }
    nav ul { list-style: none; margin: .25rem 0 .75rem; padding: 0 0 0 .9rem; }
    nav details { margin: .1rem 0; }
    nav p { margin: .35rem 0; }
    summary { cursor: pointer; }
    nav small { color: var(--soft); margin-left: .4rem; }
    main { padding: 2.5rem clamp(1.25rem, 4vw, 4rem) 6rem; max-width: 68rem; }
    h1, h2, h3, h4, dt, th, .facts, details > summary { font-family: system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
    h1 { font-size: 2.1rem; line-height: 1.2; margin: 0 0 .5rem; }
    h2 { font-size: 1.5rem; margin: 3.5rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--ink); }
    h3 { font-size: 1.2rem; margin: 0 0 .4rem; }
    h3 code { background: none; padding: 0; color: var(--mark); font-weight: 650; }
    h3 small { color: var(--soft); font-weight: 400; font-size: .8rem; margin-left: .5rem; }
    h4 { font-size: .95rem; margin: 1.2rem 0 .4rem; }
    article { padding: 1.6rem 0 1.2rem; border-top: 1px solid var(--line); }
    h2 + article { border-top: 0; }
    article:target { background: linear-gradient(90deg, var(--panel), transparent); box-shadow: -1rem 0 0 var(--panel); }
    .description { margin: 0 0 .8rem; max-width: 46rem; }
    .makers, .facts { color: var(--soft); margin: .2rem 0; font-size: .9rem; }
    .warning { border-left: 4px solid var(--mark); padding: .3rem .8rem; background: var(--panel); }
    dl { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .35rem 1rem; margin: 0; font-size: .92rem; }
    dt { color: var(--soft); font-size: .82rem; padding-top: .12rem; }
    dd { margin: 0; overflow-wrap: anywhere; }
    code, pre { font-family: "JetBrains Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: .86em; }
    code { background: var(--code); border-radius: .2rem; padding: .08em .3em; overflow-wrap: anywhere; }
    a code { color: inherit; }
    pre { background: var(--code); border-radius: .35rem; padding: .8rem 1rem; overflow-x: auto; line-height: 1.45; }
    pre code { background: none; padding: 0; overflow-wrap: normal; }
    table { border-collapse: collapse; width: 100%; margin: .3rem 0 .8rem; font-size: .92rem; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); }
    thead th { color: var(--soft); font-weight: 500; font-size: .82rem; }
    tbody th { font-weight: 400; width: 9rem; }
    tbody th small { display: block; color: var(--soft); font-size: .78rem; }
    tbody th small.req { color: var(--mark); font-weight: 600; }
    td:last-child { width: 34%; }
    td p { margin: 0 0 .2rem; }
    td ul, .values { list-style: none; margin: 0; padding: 0; }
    .values li { margin: .1rem 0; }
    dl.inherited { grid-template-columns: 11rem minmax(0, 1fr); }
    dl.inherited small.req { color: var(--mark); font-family: system-ui, sans-serif; }
    dd > details { display: inline; }
    dd > details > summary { display: inline; color: var(--link); }
    dd > details[open] > summary::after { content: ": "; }
    .rules li { margin: .25rem 0; }
    @media (max-width: 50rem) { body { display: block; } nav { position: static; height: auto; max-height: 45vh; border-right: 0;
      border-bottom: 1px solid var(--line); } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; }
      table, tbody, tr, tbody th, td { display: block; width: auto; } thead { display: none; } tbody th, td { border: 0; padding: .1rem 0; }
      tr { border-bottom: 1px solid var(--line); padding: .4rem 0; } td:last-child { width: auto; } article { overflow-wrap: break-word; } }
    @media print { body { display: block; font-size: 10pt; } nav { display: none; } main { padding: 0; max-width: none; }
      article { break-inside: avoid-page; } details > * { display: block; } a { color: inherit; } }
  </xsl:variable>

</xsl:stylesheet>
