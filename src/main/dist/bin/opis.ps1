# Runs opis as installed: with the Java that came with it, that of JAVA_HOME, or that of the path (17 or newer).
$top = Split-Path -Parent $PSScriptRoot
$own = Join-Path $top 'runtime/bin/java'
if ($IsWindows -or $env:OS -eq 'Windows_NT') { $own += '.exe' }
if (Test-Path $own) { $java = $own }
elseif ($env:JAVA_HOME) { $java = Join-Path $env:JAVA_HOME 'bin/java' }
else { $java = 'java' }
if (-not (Get-Command $java -ErrorAction SilentlyContinue)) {
  [Console]::Error.WriteLine('opis: no java found; install Java 17 or newer, or set JAVA_HOME')
  exit 3
}
# the first compiler is enough, as most runs are short
$options = '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8', '-cp', (Join-Path $top 'lib/opis.jar')
if ($MyInvocation.ExpectingInput) { $input | & $java @options org.opis.cli.Main @args }
else { & $java @options org.opis.cli.Main @args }
exit $LASTEXITCODE
