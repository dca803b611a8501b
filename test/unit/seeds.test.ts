import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const checksums = {
  'ntnu-nou-2023-4.txt': 'cd81c9d8a57de5050f04dbde6531d598561926a8bc5f09a4041ee341df3eb6eb',
  'helsedirektoratet-profesjonsmeldingen.txt': 'b2d407d395caa67458db938e09a5494ab160c014fa697c3665ab1d798b40ea60',
};

for (const [file, expected] of Object.entries(checksums)) {
  test(`the response in seeds/${file} is as its sender published it`, () => {
    const actual = createHash('sha256')
      .update(readFileSync(`seeds/${file}`))
      .digest('hex');
    assert.equal(actual, expected);
  });
}
