@echo off
setlocal
set "home=%~dp0"
set "jar=%home%lib\teipress.jar"
if exist "%home%pom.xml" set "jar=%home%target\teipress.jar"
if not exist "%jar%" if exist "%home%pom.xml" (
  echo teipress: building the program 1>&2
  pushd "%home%"
  call mvnw.cmd -q -B -DskipTests package || (popd & echo teipress: the program could not be built 1>&2 & exit /b 2)
  popd
)
if not exist "%jar%" (echo teipress: %jar% is missing 1>&2 & exit /b 2)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined TEIPRESS_JAVA set "java=%TEIPRESS_JAVA%"
set "xerces=com.sun.org.apache.xerces.internal.jaxp"
"%java%" -Xshare:auto -XX:+UseSerialGC -Xss2m -Djava.awt.headless=true -Dfile.encoding=UTF-8 ^
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Duser.language=en -Duser.timezone=UTC ^
  -Djavax.xml.parsers.SAXParserFactory=%xerces%.SAXParserFactoryImpl ^
  -Djavax.xml.parsers.DocumentBuilderFactory=%xerces%.DocumentBuilderFactoryImpl ^
  -Djavax.xml.transform.TransformerFactory=com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl ^
  -jar "%jar%" %*
exit /b %ERRORLEVEL%
