export const bad = '中文';
