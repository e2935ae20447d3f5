@echo off
rem Starts Dossier on Windows. JAVA_HOME names the JDK or JRE to use (17 or newer); JAVA_OPTS adds options of the virtual machine.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined JAVA_HOME if not exist "%JAVA_HOME%\bin\java.exe" (
  echo dossier: JAVA_HOME is %JAVA_HOME%, and there is no Java in it; set it to a JDK or JRE, 17 or newer 1>&2
  exit /b 3
)
if not defined JAVA_HOME where java >nul 2>nul || (
  echo dossier: there is no Java on this machine's PATH; install a JDK or JRE, 17 or newer, or set JAVA_HOME 1>&2
  exit /b 3
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %JAVA_OPTS% -jar "%LIB%\dossier.jar" %*
exit /b %ERRORLEVEL%
