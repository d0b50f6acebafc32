import { Weighted } from './weighted.ts';

/** A district of the city, by its code in GB/T 2260 as of 2013. */
export interface District {
  readonly code: string;
  readonly name: string;
  /** The name without its last word, as in the names of its offices. */
  readonly short: string;
  /** How many zones it has. */
  readonly zones: number;
}

function district(code: string, short: string, ending: string, share: number, zones: number) {
  return [{ code, name: short + ending, short, zones }, share] as const;
}

/**
 * The 16 districts and the county of 2013 (cn/GB2260, revision 201308), with the share of firms in per cent: that of a
 * sample of the city's registration of 2019, the free trade zone counted to Pudong. Zones are dealt out by choice.
 */
export const DISTRICTS = new Weighted<District>([
  district('310101', '黄浦', '区', 4.1, 1),
  district('310104', '徐汇', '区', 3.1, 1),
  district('310105', '长宁', '区', 2.4, 1),
  district('310106', '静安', '区', 4.0, 1),
  district('310107', '普陀', '区', 3.2, 1),
  district('310108', '闸北', '区', 0.6, 1),
  district('310109', '虹口', '区', 3.0, 1),
  district('310110', '杨浦', '区', 3.6, 2),
  district('310112', '闵行', '区', 6.5, 3),
  district('310113', '宝山', '区', 6.3, 3),
  district('310114', '嘉定', '区', 11.0, 4),
  district('310115', '浦东', '新区', 16.7, 7),
  district('310116', '金山', '区', 7.1, 3),
  district('310117', '松江', '区', 8.0, 3),
  district('310118', '青浦', '区', 9.2, 3),
  district('310120', '奉贤', '区', 7.7, 3),
  district('310230', '崇明', '县', 3.5, 2),
]);
