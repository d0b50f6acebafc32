/** Courtesies in either language by which a person is a man or a woman. */
export const MALE_COURTESY = /先生$|^\s*(?:mr|herr|sir)\b/iu;
export const FEMALE_COURTESY = /(?:女士|小姐|太太|夫人)$|^\s*(?:mrs|ms|miss|madam|madame|mme|frau)\b/iu;

/** Courtesies behind a family name. */
export const COURTESY_ENDINGS = /(?<=^\p{Script=Han}{1,2})(?:先生|女士|小姐|太太|夫人)$/u;
