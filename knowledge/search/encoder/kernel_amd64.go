package encoder

import "golang.org/x/sys/cpu"

// kernels lists what this processor can do, the fastest first.
func kernels() []kernel {
	list := []kernel{plain()}
	if cpu.X86.HasAVX2 {
		list = append([]kernel{{multiply: avx2}}, list...)
	}
	if cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VNNI {
		list = append([]kernel{{avx512, apart, 1 << 15}}, list...)
	}
	return list
}

// avx2 is for processors with AVX2, which most have had since 2013. It multiplies 16 pairs of numbers at once.
//
//go:noescape
func avx2(a, b *[kernelRows]float32, rows string, x, y []int16, offsets *[kernelRows]int32)

// avx512 is for processors with AVX-512 and its VNNI, which multiplies 64 pairs of bytes at once and adds them up, where the
// bytes of one side have no sign. So it multiplies the lower and the upper bytes of numbers to which 2^15 was added.
//
//go:noescape
func avx512(a, b *[kernelRows]float32, rows string, x, y []int16, offsets *[kernelRows]int32)

// apart adds 2^15 to the numbers, and puts the lower bytes of 64 of them in front of their upper bytes.
//
//go:noescape
func apart(integers []int16)

// products lists what this processor can do, the fastest first.
func products() []product {
	if cpu.X86.HasAVX2 {
		return fastFirst
	}
	return fastFirst[1:]
}

var fastFirst = []product{fast, plainly}

func fast(q *Query, values string) int64 { return int64(multiplied(values, &q.integers)) }

// multiplied is the sum of the products of the bytes and the integers, by AVX2. Its 32 bits hold it, as queryLevels says.
//
//go:noescape
func multiplied(values string, integers *[Dimensions]int16) int32

// fetch asks the processor to bring Dimensions bytes near, and does not wait for them.
//
//go:noescape
func fetch(values string)
