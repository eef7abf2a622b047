"""AIM (McKenna, Mullins, Sheldon, Miklau 2022) as SmartNoise has it, with its standard settings."""

from snsynth.aim import AIMSynthesizer

import peer
import smartnoise

if __name__ == "__main__":
    peer.run("aim", "smartnoise-synth", smartnoise.inventor(AIMSynthesizer))
