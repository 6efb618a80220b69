@echo off
rem Runs opis as installed: with the Java that came with it, that of JAVA_HOME, or that of the path (17 or newer).
setlocal
set "home=%~dp0.."
if exist "%home%\runtime\bin\java.exe" (
  set "java=%home%\runtime\bin\java.exe"
) else if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  set "java=java.exe"
)
where /q "%java%" 2>nul || if not exist "%java%" (
  echo opis: no java found; install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 3
)
rem the first compiler is enough, as most runs are short
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -cp "%home%\lib\opis.jar" org.opis.cli.Main %*
exit /b %ERRORLEVEL%
