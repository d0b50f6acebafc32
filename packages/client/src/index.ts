export { createClient, type Client, type ClientOptions, type Requests } from './client.ts';
export { GuanxiError, type AnswerError } from './guanxi-error.ts';
export type { Document, RequestOptions } from './send.ts';
export * as documents from './generated/operations.ts';
export * as questions from './generated/questions.ts';
