/**
 * The path under which the server is reached, `/guanxi`; empty at the root of a host. The server writes it into the page, as
 * only it is told.
 */
export const BASE_PATH: string =
  typeof document === 'undefined' ? '' : (document.documentElement.dataset['basePath'] ?? '');
