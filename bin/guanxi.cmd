@node "%~dp0guanxi.js" %*
