@echo off
rem Starts the hall again 5 seconds after it ended, for ever.
:again
call "%~dp0start.cmd"
ping -n 6 127.0.0.1 >nul
goto again
