import { hasHan } from '../domain/names.ts';
import { leadingHanPlace } from '../identity/places.ts';
import { mainName, type CastEntity } from './cast.ts';

const FORM = /(?:股份有限公司|有限责任公司|有限公司|股份公司|总公司|公司|集团)+$/u;
const SHORTEST = 4;

/**
 * The shorter forms by which a text may call an organisation that it has named in full: without its legal form, without
 * the place before it, its brand with its trade. None for a name that would be generic without its place.
 */
export function hanShortForms(entity: CastEntity, others: readonly CastEntity[]): readonly string[] {
  const name = mainName(entity);
  if (!hasHan(name) || entity.kind === 'PERSON' || entity.kind === 'PLACE' || entity.kind === 'GROUP') return [];
  const core = name.replace(FORM, '');
  const place = placeSize(core, others, entity);
  const forms = new Set<string>();
  if (core !== name && core.length >= SHORTEST - 1) forms.add(core);
  const rest = core.slice(place);
  if (entity.kind === 'FIRM') {
    // 云岭茶业 of 浦宁云岭茶业有限公司, 星澜电池 of 星澜电池科技股份有限公司
    for (let size = rest.length; size >= SHORTEST; size -= 1) forms.add(rest.slice(0, size));
    if (/集团/u.test(name) && rest.length > 1) forms.add(`${rest}集团`);
  } else if (place > 0 && rest.length >= SHORTEST - 1) {
    const level = /[省市县区镇]$/u.exec(core.slice(0, place))?.[0];
    if (level !== undefined) forms.add(level + rest);
    if (rest.length >= SHORTEST + 1) forms.add(rest);
  }
  forms.delete(name);
  return [...forms];
}

/** How many characters at the beginning of a name are a place: a known one, one with its level, or what other names begin with. */
function placeSize(core: string, others: readonly CastEntity[], self: CastEntity): number {
  const known = leadingHanPlace(core, false)?.size ?? 0;
  const level = /^.{2,4}?[省市县区镇](?=.{2})/u.exec(core)?.[0].length ?? 0;
  const shared = [3, 2].find((size) =>
    others.some(
      (other) =>
        other !== self &&
        hasHan(mainName(other)) &&
        other.kind !== 'PERSON' &&
        mainName(other).startsWith(core.slice(0, size)),
    ),
  );
  return Math.max(known, level, shared !== undefined && core.length - shared >= SHORTEST - 1 ? shared : 0);
}
