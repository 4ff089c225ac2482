@echo off
rem Starts the hall. HALL_CONFIG: folder of hall.yaml, HALL_DATA: folder of its data, PORT: of its pages.
chcp 65001 >nul
"%~dp0node\node.exe" --max-semi-space-size=4 "%~dp0src\start.mjs" %*
