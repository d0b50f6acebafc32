import type { AskedClaim, ChangeMaker } from './change-ratios.ts';
import type { Connection } from './http-client.ts';

const PROPOSE = 'mutation ($claims: [ClaimCreateInput!]!) { createClaims(input: $claims) { claims { id } } }';

const ACCEPT = `mutation ($claim: ID!, $firm: ID!, $association: ID!, $edge: MembershipCreateInput) {
  updateClaims(where: { id: { eq: $claim } }, update: { status: { set: null } }) { claims { id } }
  updateFirms(where: { id: { eq: $firm } },
    update: { memberOf: [{ connect: [{ edge: $edge, where: { node: { id: { eq: $association } } } }] }] }) { firms { id } }
}`;

const UNDO = `mutation ($claim: ID!, $firm: ID!, $relation: String!) {
  updateClaims(where: { id: { eq: $claim } }, update: { status: { set: "PROPOSED" } }) { claims { id } }
  updateFirms(where: { id: { eq: $firm } },
    update: { memberOf: [{ disconnect: [{ where: { edge: { id: { eq: $relation } } } }] }] }) { firms { id } }
}`;

/**
 * Makes changes by the mutations that @neo4j/graphql generates from the types. The ids are made here; those of its relations end in
 * `.peer`, so that they are not taken for ours.
 */
export function peerChanges(connection: Connection): ChangeMaker {
  let made = 0;
  const ask = async (query: string, variables: object): Promise<Record<string, unknown>> => {
    const { body } = await connection.post('/', JSON.stringify({ query, variables }));
    const { data, errors } = JSON.parse(body) as { data?: Record<string, unknown>; errors?: unknown };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const relationOf = ({ subject, object }: AskedClaim) => `${subject}.member-of.${object}.peer`;
  return {
    propose: async (source, claims) => {
      const recordedAt = new Date().toISOString().slice(0, 10);
      const knownFrom = Number(recordedAt.replaceAll('-', ''));
      const rows = claims.map((claim) => ({
        ...claim,
        ...{ id: `${source}-${(made += 1)}`, source, relation: relationOf(claim), status: 'PROPOSED' },
        ...{ modality: 'ASSERTED', recordedAt, knownFrom },
      }));
      const { createClaims } = await ask(PROPOSE, { claims: rows });
      return (createClaims as { claims: readonly { id: string }[] }).claims.map(({ id }) => id);
    },
    accept: async (claim, asked) => {
      const edge = { id: relationOf(asked), source: claim, modality: 'ASSERTED' };
      await ask(ACCEPT, { claim, firm: asked.subject, association: asked.object, edge });
      return '';
    },
    undo: async (claim, asked) => {
      await ask(UNDO, { claim, firm: asked.subject, relation: relationOf(asked) });
    },
  };
}
