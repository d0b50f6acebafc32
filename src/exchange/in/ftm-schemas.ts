/** The schemas of FollowTheMoney 4, also those of which there is no word here. */
export const ALL_FTM_SCHEMAS: readonly string[] =
  'Address Airplane Analyzable Article Asset Associate Audio BankAccount Call CallForTenders Company Contract ContractAward Control CourtCase CourtCaseParty CryptoWallet Debt Directorship Document Documentation EconomicActivity Email Employment Event Family Folder HyperText Identification Image Interest Interval LegalEntity License Membership Mention Message Note Occupancy Organization Ownership Package Page Pages Passport Payment Person PlainText Position Project ProjectParticipant PublicBody RealEstate Representation Risk Sanction Security Similar Succession Table TaxRoll Territory Thing Trip UnknownLink UserAccount Value Vehicle Vessel Video Workbook'.split(
    ' ',
  );
