/**
 * Characters that stand for another one in Japan or in older print and are in no use of their own in China, each before the
 * simplified one. Those that are in use there are left out: 浜 is no 滨 in Shanghai, and 芸 no 艺.
 */
const VARIANTS = `両两 乗乘 亀龟 亜亚 仏佛 仮假 伝传 価价 倹俭 児儿 円圆 処处 剣剑 剤剂 剰剩 労劳 効效 勅敕 勧劝 勲勋 単单 厳严 収收 唖哑 営营 噛啮 団团 囲围 図图 圏圈 圧压 塁垒 塩盐 増增 壊坏 壌壤
壱壹 売卖 変变 奨奖 嬢娘 実实 寛宽 対对 専专 尭尧 巌岩 巣巢 巻卷 帯带 帰归 庁厅 広广 廃废 弐贰 弾弹 従从 徳德 徴征 応应 恵惠 悩恼 悪恶 懐怀 戦战 戯戏 払拂 抜拔 択择 拝拜 拠据 拡扩
捜搜 掲揭 掻搔 揺摇 摂摄 撃击 撹搅 斉齐 斎斋 晩晚 暁晓 暦历 曽曾 栄荣 桜樱 桝枡 桟栈 検检 楽乐 様样 槙槇 権权 歓欢 歩步 歯齿 歳岁 歴历 毎每 気气 沢泽 浄净 涙泪 渇渴 済济 渉涉 渓溪
満满 滝泷 瀬濑 焼烧 犠牺 猟猎 獣兽 畳叠 痩瘦 発发 県县 砕碎 稲稻 穂穗 穏稳 穣穰 竜龙 粋粹 粛肃 経经 絵绘 継继 続续 総总 縁缘 縄绳 縦纵 繊纤 繍绣 聴听 脳脑 臓脏 艶艳 荘庄 蔵藏 薫薰
薬药 蛍萤 蝋蜡 覇霸 覚觉 覧览 観观 訳译 読读 譲让 豊丰 賛赞 転转 軽轻 辺边 逓递 遅迟 酔醉 醤酱 醸酿 釈释 鉄铁 銭钱 鋳铸 錬炼 関关 陥陷 険险 隠隐 雑杂 霊灵 頼赖 顕显 駅驿 駆驱 騒骚
験验 髪发 鴎鸥 鶏鸡 鹸碱 麺面 黒黑 黙默 齢龄 倶俱 兎兔 氷冰 呉吴 呪咒 塡填 粧妆 姉姊 姫姬 戸户 曁暨 楡榆 汚污 溌泼 渋涩 焔焰 痺痹 皐皋 竃灶 聡聪 挙举 舎舍 茘荔 輌辆 郷乡 隣邻 醗酦
舗铺 闘斗 鼈鳖 鉱矿 繋系 値值 髙高 﨑崎 囯国 圀国 靑青 淸清 邉边 嶋岛 槗桥 桒桑 栁柳 渕渊 頴颖 榖谷 邨村 衖弄 塀屏 曻升 姸妍 昻昂 頬颊 摑掴 飮饮 飜翻 郞郎 硏研 槪概 愼慎 敎教 呂吕
尙尚 冨富 舘馆 舩船 壻婿 鉾矛 畧略 恊协 勗勖 栢柏 鄕乡 澁涩 爲为 眞真 頻频 歷历 緖绪 諸诸 鶴鹤 鷗鸥 羣群 竝并 佈布 証证 嶽岳 〇零 𠮷吉 𡈽土 𤭢碎 𣘺桥 𠀋丈`;

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  VARIANTS.split(/\s/).map((pair) => [...pair] as [variant: string, simplified: string]),
);

/** The simplified character of a variant; the character itself where it is none. */
export function withoutVariant(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}
