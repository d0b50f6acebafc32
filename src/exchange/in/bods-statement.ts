import { Ajv2020 } from 'ajv/dist/2020.js';
import { shapeFault } from '../../registers/shape-fault.ts';
import type { JsonItem } from './json-items.ts';

/** A statement of BODS 0.4, as far as it is read. */
export interface BodsStatement {
  readonly recordId: string;
  readonly recordType: 'entity' | 'person' | 'relationship';
  readonly recordStatus?: 'new' | 'updated' | 'closed';
  readonly statementDate?: string;
  readonly source?: object;
  readonly annotations?: readonly BodsAnnotation[];
  readonly recordDetails: BodsDetails;
}

/** A remark on what a JSON pointer names. */
export interface BodsAnnotation {
  readonly statementPointerTarget: string;
  readonly motivation: string;
  readonly description?: string;
  readonly transformedContent?: string;
}

/** What a statement says; which keys there are depends on what the record is of. */
export interface BodsDetails {
  readonly entityType?: { readonly type: string; readonly subtype?: string; readonly details?: string };
  readonly personType?: string;
  readonly name?: string;
  readonly alternateNames?: readonly string[];
  readonly names?: readonly {
    readonly type?: string;
    readonly fullName: string;
    readonly familyName?: string;
    readonly givenName?: string;
  }[];
  readonly identifiers?: readonly { readonly id?: string; readonly scheme?: string; readonly schemeName?: string }[];
  readonly dissolutionDate?: string;
  readonly subject?: BodsParty;
  readonly interestedParty?: BodsParty;
  readonly interests?: readonly BodsInterest[];
}

/** A record by its id, or why there is none. */
export type BodsParty = string | { readonly reason?: string; readonly description?: string };

/** One interest of a relationship. */
export interface BodsInterest {
  readonly type?: string;
  readonly directOrIndirect?: string;
  readonly beneficialOwnershipOrControl?: boolean;
  readonly details?: string;
  readonly share?: {
    readonly exact?: number;
    readonly minimum?: number;
    readonly exclusiveMinimum?: number;
    readonly maximum?: number;
    readonly exclusiveMaximum?: number;
  };
  readonly startDate?: string;
  readonly endDate?: string;
}

const text = { type: 'string', minLength: 1 };
const number = { type: 'number' };
const objects = (properties: object, required: readonly string[] = []) => ({
  type: 'array',
  items: { type: 'object', required, properties },
});
const party = { type: ['string', 'object'], properties: { reason: text, description: text } };

const validate = new Ajv2020({ strict: false, verbose: true }).compile<BodsStatement>({
  type: 'object',
  required: ['recordId', 'recordType', 'recordDetails'],
  properties: {
    recordId: text,
    recordType: { enum: ['entity', 'person', 'relationship'] },
    recordStatus: { enum: ['new', 'updated', 'closed'] },
    statementDate: text,
    source: { type: 'object' },
    annotations: objects({ statementPointerTarget: { type: 'string' }, motivation: text }, [
      'statementPointerTarget',
      'motivation',
    ]),
    recordDetails: {
      type: 'object',
      properties: {
        entityType: { type: 'object', required: ['type'], properties: { type: text, subtype: text, details: text } },
        personType: text,
        name: text,
        alternateNames: { type: 'array', items: text },
        names: objects({ type: text, fullName: text, familyName: text, givenName: text }, ['fullName']),
        identifiers: objects({ id: text, scheme: text, schemeName: text }),
        dissolutionDate: text,
        subject: party,
        interestedParty: party,
        interests: objects({
          type: text,
          directOrIndirect: text,
          beneficialOwnershipOrControl: { type: 'boolean' },
          details: text,
          share: {
            type: 'object',
            properties: {
              exact: number,
              minimum: number,
              exclusiveMinimum: number,
              maximum: number,
              exclusiveMaximum: number,
            },
          },
          startDate: text,
          endDate: text,
        }),
      },
    },
  },
  allOf: [
    requiredOf('entity', ['entityType']),
    requiredOf('person', ['personType']),
    requiredOf('relationship', ['subject', 'interestedParty']),
  ],
});

function requiredOf(recordType: BodsStatement['recordType'], required: readonly string[]): object {
  return {
    if: { properties: { recordType: { const: recordType } } },
    then: { properties: { recordDetails: { required } } },
  };
}

/** An item of a file as a statement, or what is wrong with it. */
export function bodsStatement({ value, text: json }: JsonItem): BodsStatement | { readonly fault: string } {
  if (isOlder(value)) return { fault: 'it is a statement of BODS 0.3 or older; those of BODS 0.4 can be imported' };
  if (validate(value)) return value;
  return { fault: shapeFault(validate.errors![0]!, 'the statement', json) };
}

/** Whether a value is a statement as they were before BODS 0.4. */
export function isOlder(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'statementType' in value;
}
