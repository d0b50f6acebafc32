const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a firm's name ends with: legal forms, in lower case, and those that are one only in capitals. */
export const FIRM_FORMS = words(
  'co company ltd limited inc incorporated corp corporation llc llp plc gmbh kg sarl sas spa srl pte pty bhd oyj ab aps group holding holdings & cie',
);
export const FIRM_FORMS_IN_CAPITALS = words('AG SA SE NV BV KK AS AB OY');

/** Other words that end the names of firms: trades, works and houses. */
export const FIRM_ENDS = words(
  'airlines airways motors industries bank bancorp trading traders tools plant factory factories works mill mills brewery breweries winery distillery hotel hotels press foods beverages textiles games toys shipyard shipyards warehouse stores supermarket supermarkets restaurant restaurants cafe roasters roastery bakery bakeries partners ventures capital investments logistics technologies technology pharmaceuticals pharma electronics semiconductor semiconductors electric steel chemicals cement securities insurance media pictures studios studio publishing publishers laboratories labs brothers sons daughters farms dairy orchards nurseries fisheries ferries shipping lines express railways telecom networks systems solutions software robotics energy petroleum mining minerals enterprises associates advisers advisors consultants consulting',
);

/** What an association's name ends with, or has before "of". */
export const ASSOCIATION_ENDS = words(
  'association federation confederation chamber society union guild alliance league club cooperative',
);

/** What a body's name ends with, or has before "of". Of those that are inferred, the kind is an inference. */
export const BODY_ENDS = words(
  'government bureau commission ministry department administration committee council consulate authority agency court customs congress secretariat inspectorate parliament embassy treasury',
);
export const INFERRED_BODY_ENDS = words(
  'center centre office institute university academy college school hospital museum library observatory',
);

/** What a place's name ends with. */
export const PLACE_ENDS = words(
  'zone district province county township town village road street avenue lane park city island islands peninsula river lake bay harbour harbor square municipality prefecture region area valley mountain mountains port hill hills canal bridge wharf quarter delta',
);

/** What a programme's name ends with. */
export const PROGRAMME_ENDS = words('programme program fund funds project initiative plan scheme platform incubator');

/** Words that may stand before "of" or "for" within a name. */
export const HEADS_OF_NAMES = words(
  'bank university school college academy institute museum bureau commission ministry department administration committee council office authority agency court association federation confederation chamber society union guild alliance league club center centre government port city republic house board port foundation',
);

/** Titles in capitals before a name or between names. */
export const TITLE_WORDS = words(
  'mr mrs ms miss dr prof professor sir madam president chairman chairwoman chairperson chair director minister mayor governor secretary manager ceo founder premier vice deputy executive general secretary-general spokesman spokeswoman judge captain party chief officer senior managing former engineer teacher master vice-president vice-chairman vice-minister vice-mayor co-founder',
);

/** Words of any sentence, which begin one with a capital and are no names. */
export const COMMON_WORDS = words(
  'the a an in on at of for by from to with and but or nor so yet as if when while since after before because although though however moreover meanwhile today yesterday tomorrow now then here there this that these those it its he she his her they their them we our us you your i my one two three four five six seven eight nine ten some many most all both each every no not never none few several more less another other such what who whom whose which where why how may might can could will would shall should must do does did is are was were be been being has have had having let get make made only even also still just once again under over about around nearly almost roughly more than less founded established headed led owned home set according despite during until unless between among within without against through throughout across behind beyond near next last first second third finally recently currently previously formerly originally nowhere nothing everybody everyone nobody so too very help support opportunities media contact company officers shareholders registered half business monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december spring summer autumn winter provided photo updated previous page english chinese mandarin old new local foreign international asked born like instead together back then thus hence yes whether either neither perhaps maybe',
);

/** Given names of the West that people in such texts bear, besides those of `otherGivenNames`. */
export const GIVEN_NAMES = words(
  'helen ruth anna anne ann emma alice clara laura linda nancy sarah sara sandra karen lisa julie julia claire clare jane janet joan diana diane emily grace hannah irene ingrid greta heidi ursula petra monika sabine martina claudia paula elena elisa sofia lucia marta marina olga irina svetlana nadia vera vivian vivienne yvonne yvette sylvia sylvie simone sophie camille chloe charlotte caroline amelia olivia isabella isabel rosa rose lily daisy ivy eva eve fiona flora gemma georgia gillian heather holly jean joanna joy judith judy june kay kelly kim kirsten lena leslie lois lorna louise lucy lydia lynn mabel maria marie marian marianne marion martha mary maureen megan melanie melissa mia michelle mildred miriam molly nadine natalie nicole nina nora norma pamela penelope phyllis priscilla rachel rita roberta robin ruby sally samantha shirley stella stephanie teresa thelma theresa tina tracy ursula valerie vanessa veronica virginia wendy winifred martin george paul luke simon adam adrian aidan alistair angus arnold barry bernard bertram blake bradley brandon brendan brian bruce bryan cameron carlos cecil cedric clement clifford clive colin connor craig curtis cyril dale damian darren dean dennis derek desmond dominic douglas duncan dylan earl edgar edmund edwin elliot elliott ernest ethan eugene evan felix fergus floyd franklin fraser gareth gavin geoffrey gilbert giles glen glenn gordon graham grant guy hamish harold harvey hector herbert howard hubert hugh hugo humphrey ian isaac ivan ivor jacob jake jason jasper jerome joel joshua julian justin karl keith kevin kurt lars lee lewis lionel lloyd louis luca malcolm marcel marco marcus mario marvin maurice max melvin miles mitchell morris nathan neil neville nigel noah noel norman oliver oscar otto owen percy perry quentin ralph randolph rafael reginald rex rodney roger roland rolf rory ross roy rupert russell ryan scott sean sebastian shane sidney spencer stanley stuart terence terry toby todd travis trevor tristan tyler vernon vincent wallace warren wayne wesley wilfred wolfgang dieter hans jurgen klaus heinz horst gunther helmut manfred gerhard werner uwe jens sven nils erik bjorn anders lena pierre jean jacques michel francois laurent luc olivier thierry yves giovanni giuseppe antonio francesco luigi pedro juan jose luis miguel diego javier hiroshi kenji takashi yuki akira',
);
