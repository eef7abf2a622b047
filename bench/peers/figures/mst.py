"""MST (McKenna, Miklau, Sheldon 2021) as SmartNoise has it, with its standard settings."""

from snsynth.mst import MSTSynthesizer

import peer
import smartnoise

if __name__ == "__main__":
    peer.run("mst", "smartnoise-synth", smartnoise.inventor(MSTSynthesizer))
