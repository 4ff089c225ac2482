@echo off
rem Run once as administrator: the hall then starts with Windows, before anybody signs in.
rem Where its files are: setx /M HALL_CONFIG D:\hall and setx /M HALL_DATA D:\hall\data, before this.
schtasks /Create /F /TN Hallbell /SC ONSTART /RU SYSTEM /RL HIGHEST /TR "\"%~dp0keep-running.cmd\""
schtasks /Run /TN Hallbell
