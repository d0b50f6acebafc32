/** Places as the post wrote them before pinyin, and as they are written in English to this day. */
const PLACES = `peking=beijing|nanking=nanjing|tsingtao=qingdao|tientsin=tianjin|chungking=chongqing|canton=guangzhou|kwangchow=guangzhou|amoy=xiamen|swatow=shantou|soochow=suzhou|hangchow=hangzhou|foochow=fuzhou|ningpo=ningbo|
wusih=wuxi|chinkiang=zhenjiang|nantung=nantong|hankow=hankou|mukden=shenyang|dairen=dalian|harbin=haerbin|tsinan=jinan|chefoo=yantai|sian=xian|kweilin=guilin|kiukiang=jiujiang|ichang=yichang|szechuan=sichuan|szechwan=sichuan|
kwangtung=guangdong|kwangsi=guangxi|kweichow=guizhou|chekiang=zhejiang|kiangsu=jiangsu|kiangsi=jiangxi|fukien=fujian|anhwei=anhui|shantung=shandong|hopei=hebei|honan=henan|hupeh=hubei|shensi=shanxi|shansi=shanxi|kansu=gansu|
sinkiang=xinjiang|kirin=jilin|tibet=xizang|lhasa=lasa|urumqi=wulumuqi|urumchi=wulumuqi|kashgar=kashi|turpan=tulufan|turfan=tulufan|hohhot=huhehaote|huhehot=huhehaote|yangtze=changjiang|hongkong=xianggang|
kowloon=jiulong|macau=aomen|macao=aomen|taipei=taibei|taichung=taizhong|kaohsiung=gaoxiong|keelung=jilong|hsinchu=xinzhu|whangpoo=huangpu|whampoa=huangpu|pootung=pudong|woosung=wusong|hongkew=hongkou|chapei=zhabei|
siccawei=xujiahui|zikawei=xujiahui|yangtszepoo=yangshupu|yangtzepoo=yangshupu|hungjao=hongqiao|lunghwa=longhua|lunghua=longhua|kiangwan=jiangwan|paoshan=baoshan|kiating=jiading|sungkiang=songjiang|tsingpu=qingpu|tsungming=chongming`;

const PINYIN: ReadonlyMap<string, string> = new Map(
  PLACES.replaceAll('\n', '')
    .split('|')
    .map((pair) => pair.split('=') as [place: string, pinyin: string]),
);

const INITIALS: readonly (readonly [pinyin: string, wade: string])[] = [
  ['zh', 'ch'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['x', 'hs'],
  ['r', 'j'],
];

const FINALS: readonly (readonly [pinyin: RegExp, wade: string])[] = [
  [/^(zh|ch|sh|r)i$/, '$1ih'],
  [/^([zc])i$/, '$1u'],
  [/^si$/, 'ssu'],
  [/^yi$/, 'i'],
  [/^you$/, 'yu'],
  [/^yan$/, 'yen'],
  [/^([gkh])e$/, '$1o'],
  [/^([dtnlzcsr])uo$/, '$1o'],
  [/ong$/, 'ung'],
  [/ian$/, 'ien'],
  [/([iyu])e$/, '$1eh'],
  [/^er$/, 'erh'],
  [/^([gk])ui$/, '$1uei'],
];

/** The spelling of a syllable after Wade and Giles, without its apostrophes and dots: `tse` for both ze and ce. */
export function wadeGiles(syllable: string): string {
  const changed = FINALS.find(([pinyin]) => pinyin.test(syllable));
  const ended = changed === undefined ? syllable : syllable.replace(changed[0], changed[1]);
  const begun = INITIALS.find(([pinyin]) => ended.startsWith(pinyin) && !/^ch|^sh/.test(ended));
  return begun === undefined ? ended : begun[1] + ended.slice(begun[0].length);
}

/** The pinyin of a place as the post wrote it, or as it is written in English; the word itself where it is none. */
export function placePinyin(word: string): string {
  return PINYIN.get(word) ?? word;
}

/** Words with two that are one place written as one: `hongkong`. */
export function joinedPlaces(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const word of words) {
    const pair = `${found.at(-1) ?? ''}${word}`;
    if (pair !== word && PINYIN.has(pair)) found.splice(-1, 1, pair);
    else found.push(word);
  }
  return found;
}
