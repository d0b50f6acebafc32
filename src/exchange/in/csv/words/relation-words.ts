import { en } from '../../../../domain/labels/en.ts';
import { zh } from '../../../../domain/labels/zh.ts';
import { RELATION_TYPES } from '../../../../domain/relation-types.ts';
import { wordKey } from '../word-key.ts';

/** Further words for the types of relations, read from the start. */
const MORE: Readonly<Record<string, string>> = {
  HEADS: 'head of|heads|head|chairman of|president of|leads|runs|manages|领导|负责|任负责人|掌管|董事长|总经理|会长',
  DEPUTY_HEADS: 'deputy head of|vice chairman of|vice president of|副职|副会长|副总经理',
  LEGAL_REPRESENTATIVE_OF: 'legal representative|legal rep of|法定代表人|法人代表|担任法定代表人',
  WORKS_AT: 'works for|employee of|employed by|staff of|director of|officer of|任职于|任职|就职于|工作于|员工',
  FORMERLY_WORKED_AT: 'formerly at|former employee of|worked at|曾任职于|曾任职',
  FOUNDED: 'founder of|founded by him|创始人|创办|创立',
  SET_UP: 'set up|established|设立|成立',
  OVERSEES: 'supervises|oversees|supervisor of|主管|业务主管|监管',
  OWNS: 'owner of|owns|shareholder of|invested in|invests in|holds shares in|holds|持股|控股|股东|投资|拥有',
  MEMBER_OF: 'member of|member|belongs to|会员|成员|加入',
  PART_OF: 'part of|belongs to group|隶属|隶属于|下属',
  BRANCH_OF: 'branch of|branch|分公司|分支机构',
  PARTNERS_WITH: 'partner of|partners with|partner|合作|合作伙伴',
  LOCATED_IN: 'located in|based in|seat|位于|所在地|坐落于',
  SUPPORTS: 'supports|sponsor of|sponsors|支持|资助',
  SUCCEEDED_BY: 'succeeded by|renamed to|became|更名为|继承',
  MERGED_INTO: 'merged into|merged with|并入|合并到',
};

const TYPES = new Map<string, string>(
  RELATION_TYPES.flatMap(({ type }) =>
    [type, en.RelationType[type]?.[0], zh.RelationType[type]?.[0], ...(MORE[type]?.split('|') ?? [])].flatMap((word) =>
      word === undefined ? [] : [[wordKey(word), type] as const],
    ),
  ),
);

/** The type of relation that a word means, read from its start; null for words that are not known. */
export function typeOfWord(word: string): string | null {
  return TYPES.get(wordKey(word)) ?? null;
}
