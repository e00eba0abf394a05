git clone <address of swift-ogi-reports>
mkdir -p checked-report/Sources/CheckedReport
cp swift-ogi-reports/Samples/report.txt checked-report/
cd checked-report
