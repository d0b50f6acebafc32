/**
 * What every response has, and what pages of ours widen: it is what its type says, shows in no frame, loads nothing, and
 * no page of another site reads it but by CORS.
 */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const CLOSED = "object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Of a page that is nothing but text and links. */
export const PLAIN_PAGE_POLICY = `default-src 'none'; style-src 'unsafe-inline'; ${CLOSED}`;

/**
 * Of a page of ours and its files, which speak to this server alone. Styles within the page are what its components set; the
 * console's fonts and signs stand in its styles, and a picture that is exported is drawn from a blob. `sites` may show it in a
 * frame.
 */
export function pagePolicy(sites: readonly string[]): string {
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    `frame-ancestors ${sites.length === 0 ? "'none'" : sites.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Of a page that the server renders: one style and one script, each a file, and the search for a form. `sites` may show it in a
 * frame.
 */
export function serverPagePolicy(sites: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self' data:",
    "form-action 'self'",
    `frame-ancestors ${sites.length === 0 ? "'none'" : sites.join(' ')}`,
    "base-uri 'none'",
  ].join('; ');
}

const SANDBOX = 'https://sandbox.embed.apollographql.com';
const SANDBOX_FILES = 'https://embeddable-sandbox.cdn.apollographql.com';
const LANDING_FILES = 'https://apollo-server-landing-page.cdn.apollographql.com';

/**
 * Of the page with Apollo Sandbox. Its script comes from Apollo, shows Sandbox in a frame and asks this server for it. The
 * page says itself, by a number of its own, which scripts and styles within it are its; both policies hold.
 */
export const SANDBOX_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'unsafe-inline' ${SANDBOX_FILES}`,
    `style-src 'unsafe-inline' ${SANDBOX_FILES} https://fonts.googleapis.com`,
    'font-src https://fonts.gstatic.com',
    `img-src ${LANDING_FILES}`,
    `manifest-src ${LANDING_FILES}`,
    `frame-src ${SANDBOX}`,
    "connect-src 'self'",
    CLOSED,
  ].join('; '),
  // Sandbox opens a window to sign in.
  'cross-origin-opener-policy': 'same-origin-allow-popups',
} as const;
