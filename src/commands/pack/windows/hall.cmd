@echo off
rem The commands of README.md: hall doctor is what stands there as npm run hall -- doctor.
chcp 65001 >nul
"%~dp0node\node.exe" "%~dp0src\commands\hall-command.ts" %*
