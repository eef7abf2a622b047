export const ReportListPage = () => null;
