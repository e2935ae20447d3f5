@echo off
rem Starts Dossier on Windows. JAVA_HOME names the JDK or JRE to use (17 or newer).
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %JAVA_OPTS% -jar "%LIB%\dossier.jar" %*
exit /b %ERRORLEVEL%
