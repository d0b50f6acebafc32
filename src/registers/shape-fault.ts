import type { ErrorObject } from 'ajv/dist/2020.js';
import { didYouMean } from '../domain/did-you-mean.ts';
import { shown } from '../domain/shown.ts';
import { wordsFor } from '../domain/words-for-type.ts';

/** What a schema finds wrong with a row or a manifest, in words; `whole` is what the data as a whole is called. */
export function shapeFault(error: ErrorObject, whole: string): string {
  const params = error.params as Readonly<Record<string, unknown>>;
  const steps = error.instancePath.slice(1).split('/');
  const place = error.instancePath === '' ? whole : `"${steps.join('.').replaceAll('~1', '/').replaceAll('~0', '~')}"`;
  const limit = String(params['limit']);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const allowed = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
      return `${place} has a key "${key}", which is not known; allowed: ${allowed.join(', ')}${didYouMean(key, allowed)}`;
    }
    case 'required':
      return `${whole === place ? '' : `${place}: `}the key "${String(params['missingProperty'])}" is missing`;
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      // What is no text is near to nothing, and an object need not have a text at all.
      const nearest = typeof error.data === 'string' ? didYouMean(error.data, allowed) : '';
      return `${place} is ${shown(error.data)}; allowed: ${allowed.join(', ')}${nearest}`;
    }
    case 'const':
      return `${place} is ${shown(error.data)} and must be ${String(params['allowedValue'])}`;
    case 'type':
      return `${place} is ${shown(error.data)} and must be ${wordsFor(params['type'])}`;
    case 'pattern':
      return `${place} is ${shown(error.data)}, which is not its form: ${String(error.parentSchema?.['description'] ?? params['pattern'])}`;
    case 'propertyNames':
      return `${place} has a key "${String(params['propertyName'])}", which is not of the form of keys: letters and digits, beginning with a lower-case letter`;
    case 'minItems':
    case 'minProperties':
      return `${place} needs at least ${limit}`;
    case 'maxItems':
    case 'maxProperties':
      return `${place} has more than ${limit}`;
    case 'minLength':
      return `${place} is empty; leave the key out where there is nothing to say`;
    case 'maxLength':
      return `${place} is longer than ${limit} characters`;
    case 'minimum':
      return `${place} is ${shown(error.data)}, and must be ${limit} or more`;
    default:
      return `${place} is ${shown(error.data)} and ${error.message ?? 'is not allowed'}`;
  }
}
