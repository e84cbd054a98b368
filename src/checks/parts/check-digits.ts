const creditDigits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const identityDigits = "10X98765432";

/** True when the last of 18 characters is the check digit GB 32100 computes for a unified social credit code (weights 3^i mod 31). */
export function isCreditCode(code: string): boolean {
  let sum = 0;
  let weight = 1;
  for (let at = 0; at < 17; at++) {
    const digit = creditDigits.indexOf(code.charAt(at));
    if (digit < 0) return false;
    sum += digit * weight;
    weight = (weight * 3) % 31;
  }
  return code.length === 18 && code.charAt(17) === creditDigits.charAt((31 - (sum % 31)) % 31);
}

/** True when 18 characters are a citizen identity number of GB 11643: a date of birth that can be, and its check digit (ISO 7064, mod 11-2). */
export function isIdentityNumber(number: string): boolean {
  const born = /^\d{6}(19\d\d|20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(number);
  if (!born) return false;
  const sum = identityWeights.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  return identityDigits.charAt(sum % 11) === number.charAt(17).toUpperCase();
}
