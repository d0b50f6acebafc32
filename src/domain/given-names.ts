/** Given names that are one name: short forms, and spellings in other letters or languages. */
const SAME_NAMES = `robert bob bobby rob|william bill billy will willy|richard dick rick ricky|michael mike mick|james jim jimmy jamie|john jack johnny|thomas tom tommy|joseph joe joey|edward ed eddie ted ned|charles charlie chuck|
elizabeth liz beth betty eliza lizzie|margaret maggie meg peggy|katherine catherine kathryn katharine kate kathy cathy katie ekaterina yekaterina|daniel dan danny|david dave|donald don|andrew andy andrei andrey andrej andriy|anthony tony antony|
benjamin ben|christopher chris|stephen steven steve stephan stefan|geoffrey jeffrey geoff jeff|gregory greg grigory grigori|kenneth ken kenny|lawrence laurence larry|matthew matt|nicholas nick nicolas nikolas|nikolai nikolay nikolaj nicolai|
patrick pat|peter pete|piotr pyotr petr|philip phillip phil|ronald ron|samuel sam|timothy tim|walter walt|zachary zach|susan sue susie|patricia pat patty trish|jennifer jen jenny|deborah debra debbie|barbara barb|jessica jess|rebecca becky|
victoria vicky|frederick fred freddy frederic|alfred alf|albert al bert|arthur art|raymond ray|theodore ted theo|leonard len leo|gerald gerry jerry|henry harry hank|francis frank|jonathan jon jonathon|alan allan allen|eric erik|carl karl|
mark marc|viktor victor|vladimir wladimir volodymyr|alexander aleksandr alexandr aleksander oleksandr alexandre alex sasha|alexei alexey aleksei aleksey alexej|sergei sergey serguei sergej serhiy|yuri yury iouri juri yuriy|dmitri dmitry dmitriy dimitri|
mikhail michail mikhael mykhailo|evgeny yevgeny evgeni yevgeni evgenii|igor ihor|pavel pawel pavlo|vasily vasili vasiliy vasyl|arkady arkadi arkadiy|anatoly anatoli anatoliy|gennady gennadi gennadiy|valery valeri valeriy|georgy georgi georgiy|
natalia natalya nataliya|tatiana tatyana tatjana|yulia julia iuliia|sophia sofia sofiya|maria mariya|mohammed mohamed muhammad mohammad mohamad muhamad muhammed mohamet|ahmed ahmad achmed ahmet|hussein hussain husayn hossein husain husein|
hassan hasan|yusuf yousef youssef yousuf yusef|osama usama|omar umar|khalid khaled|saeed said sayed|mahmoud mahmud|mustafa mostafa|yasser yasir yaser|jamal gamal|abdullah abdallah abdulla|abdul abdel abd|ibrahim ebrahim|ismail esmail|
ali aly|laden ladin|qaddafi gaddafi kadafi gadhafi|rahman rehman|sheikh shaikh shaykh sheik|noor nur nour|nasser nasir naser|salih saleh|karim kareem|rashid rasheed|tariq tarek tarik|hamid hameed`;

const OTHERS = new Map<string, readonly string[]>();
for (const line of SAME_NAMES.replaceAll('\n', '').split('|')) {
  const names = line.split(' ');
  for (const name of names) {
    OTHERS.set(name, [...new Set([...(OTHERS.get(name) ?? []), ...names.filter((other) => other !== name)])]);
  }
}

/** The other forms of a given name: Bob for Robert, Sergey for Sergei. */
export function otherGivenNames(name: string): readonly string[] {
  return OTHERS.get(name) ?? [];
}
