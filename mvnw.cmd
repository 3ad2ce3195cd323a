@echo off
cd /d "%~dp0"
where mvn >nul 2>nul || (echo mvnw: Maven 3.8 or newer is needed: install it and put it on the PATH 1>&2 & exit /b 2)
call mvn %*
exit /b %ERRORLEVEL%
